/** References to base images, as cloud definitions have them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readImageReference } from "../../src/facts/image-reference.ts";
import { readWindows } from "../../src/facts/windows.ts";

function familyOf(text: string): string {
  const reference = readImageReference(text);
  if (reference.kind !== "windows") return reference.kind;
  const reading = readWindows(reference.name);
  return reading.kind === "known" ? reading.value.family : "unreadable name";
}

const image = "windows-server-2019-english-full-base-x86";
const parameter = "/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base";

describe("Windows", () => {
  it.each([
    [`arn:aws:imagebuilder:us-east-1:aws:image/${image}/x.x.x`, "windows-server-2019"],
    [`arn:aws:imagebuilder:us-east-1:aws:image/${image}/2023.1.12`, "windows-server-2019"],
    [`arn:aws:imagebuilder:us-east-1:aws:image/${image}/2019.12.17/1`, "windows-server-2019"],
    [`arn:aws:imagebuilder:us-east-1:aws:image/${image}`, "windows-server-2019"],
    [`arn:aws-cn:imagebuilder:cn-north-1:aws:image/${image}/x.x.x`, "windows-server-2019"],
    [`arn:aws-us-gov:imagebuilder:us-gov-west-1:aws:image/${image}/x.x.x`, "windows-server-2019"],
    [`arn:\${AWS::Partition}:imagebuilder:\${AWS::Region}:aws:image/${image}/x.x.x`, "windows-server-2019"],
    [`arn:aws:imagebuilder:\${Region}:aws:image/${image}/\${Version}`, "windows-server-2019"],
    [`ssm:${parameter}`, "windows-server-2022"],
    [`resolve:ssm:${parameter}`, "windows-server-2022"],
    [`resolve:ssm:${parameter}:3`, "windows-server-2022"],
    [`{{resolve:ssm:${parameter}}}`, "windows-server-2022"],
    [`{{resolve:ssm:${parameter}:12}}`, "windows-server-2022"],
    [`  ssm:${parameter}  `, "windows-server-2022"],
    [`  arn:aws:imagebuilder:us-east-1:aws:image/${image}/x.x.x  `, "windows-server-2019"],
    [`ssm: ${parameter} `, "windows-server-2022"],
    [`${parameter}/image_name`, "windows-server-2022"],
    [`${parameter}/ami_id`, "windows-server-2022"],
    [`${parameter}:latest-1.0`, "windows-server-2022"],
    [`arn:aws:ssm:us-east-1:123456789012:parameter${parameter}`, "windows-server-2022"],
    [`arn:\${AWS::Partition}:ssm:\${AWS::Region}::parameter${parameter}`, "windows-server-2022"],
    [`arn:\${AWS::Partition}:imagebuilder::aws:image/${image}`, "windows-server-2019"],
    ["/aws/service/ecs/optimized-ami/windows_server/2022/english/core", "windows-server-2022"],
    ["/aws/service/ecs/optimized-ami/windows_server/2022/English/Full/recommended", "windows-server-2022"],
    ["galleries/default/microsoftwindowsdesktop_windows-ent-cpc_win11-22h2-ent-cpc-os", "windows-11"],
    ["default/images/microsoftwindowsdesktop_windows-ent-cpc_win11-22h2-ent-cpc-os", "windows-11"],
    ["DEFAULT/microsoftwindowsdesktop_windows-ent-cpc_win11-22h2-ent-cpc-os", "windows-11"],
    [parameter, "windows-server-2022"],
    [`arn:aws:ssm:us-east-1::parameter${parameter}`, "windows-server-2022"],
    ["/aws/service/ami-windows-latest/EC2LaunchV2-Windows_Server-2016-English-Core-Base", "windows-server-2016"],
    ["/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-SQL_2019_Standard", "windows-server-2022"],
    ["/aws/service/ami-windows-latest/Windows_Server-2019-English-Core-EKS_Optimized-1.30/image_id", "windows-server-2019"],
    ["/aws/service/ecs/optimized-ami/windows_server/2019/english/full/recommended/image_id", "windows-server-2019"],
    ["/aws/service/ecs/optimized-ami/windows_server/2016/english/full/2018.03.26", "windows-server-2016"],
    ["MicrosoftWindowsServer:WindowsServer:2022-datacenter-azure-edition:latest", "windows-server-2022"],
    ["MicrosoftSQLServer:sql2019-ws2022:standard:latest", "windows-server-2022"],
    ["galleries/default/images/microsoftwindowsdesktop_windows-ent-cpc_win11-22h2-ent-cpc-os", "windows-11"],
    ["Default/MicrosoftWindowsDesktop_windows-ent-cpc_win11-24h2-ent-cpc-m365", "windows-11"],
    ["tpl-windows-2022", "windows-server-2022"],
    ["gusztavvargadr/windows-11-24h2-enterprise", "windows-11"],
  ])("%s", (text, family) => expect(familyOf(text)).toBe(family));
});

it("gives the name that a container's parameter stands for", () => {
  expect(readImageReference("/aws/service/ecs/optimized-ami/windows_server/2019/english/full")).toEqual({ kind: "windows", name: "Windows_Server-2019-english-full" });
  expect(readImageReference("/aws/service/ecs/optimized-ami/windows_server/2022/klingon/core")).toMatchObject({ kind: "unclear", because: expect.stringContaining("klingon") });
});

describe("other systems", () => {
  it.each([
    "arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x",
    "arn:aws:imagebuilder:us-east-1:aws:image/ubuntu-server-22-lts-x86/x.x.x",
    "arn:aws:imagebuilder:us-east-1:aws:image/macos-sonoma-14-arm64/x.x.x",
    "arn:aws:imagebuilder:us-east-1:aws:image/red-hat-enterprise-linux-8-x86/x.x.x",
    "ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
    "{{resolve:ssm:/aws/service/canonical/ubuntu/server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id}}",
    "/aws/service/eks/optimized-ami/1.29/amazon-linux-2/recommended/image_id",
    "/aws/service/bottlerocket/aws-k8s-1.29/x86_64/latest/image_id",
    "Canonical:UbuntuServer:18.04-LTS:latest",
    "MicrosoftSQLServer:SQL2017-Ubuntu1604:Enterprise:latest",
    "ubuntu-2204",
  ])("%s", (text) => expect(readImageReference(text)).toEqual({ kind: "other" }));
});

describe("nothing is guessed", () => {
  it.each([
    [`arn:aws:imagebuilder:us-east-1:123456789012:image/${image}/1.0.0`, "account"],
    [`arn:aws:imagebuilder:us-east-1:\${AWS::AccountId}:image/${image}/1.0.0`, "account"],
    ["arn:aws:imagebuilder:us-east-1:123456789012:image/amazon-linux-web/1.0.0", "account"],
    ["arn:aws:imagebuilder:us-east-1:aws:image/windows-server-${Year}-english-full-base-x86/x.x.x", "template"],
    ["arn:aws:imagebuilder:us-east-1:aws:image/windows-server-2031-english-full-base-x86/x.x.x", "2031"],
    ["arn:aws:imagebuilder:us-east-1:aws:component/update-windows/x.x.x", "no ARN"],
    ["arn:aws:ec2:us-east-1::image/ami-0123456789abcdef0", "no ARN"],
    ["arn:", "no ARN"],
    [`arn:aws:imagebuilder:us-east-1:aws:image/`, "no ARN"],
    [`my-arn:aws:imagebuilder:us-east-1:aws:image/${image}`, "not part"],
    [`arn:aws:imagebuilder:us-east-1:aws:image/${image}x.x/`, "not part"],
    [`arn::imagebuilder:us-east-1:aws:image/${image}`, "no ARN"],
    [`arn:aws:imagebuilder:us east:aws:image/${image}`, "no ARN"],
    [`arn:aws:imagebuilder:us-east-1::image/${image}`, "no ARN"],
    [`arn:aws:imagebuilder:\${}:aws:image/${image}`, "no ARN"],
    [`arn:aws:imagebuilder:us-east-1:aws:image/\${Name}`, "template"],
    [`arn:aws:ssm:us-east-1::parameter`, "no ARN"],
    [`arn:aws:ssm:us-east-1::parameter/golden`, "own account"],
    [`x{{resolve:ssm:${parameter}}}`, "template"],
    ["{{resolve:ssm:}}", "template"],
    ["ssm:", "not part"],
    ["ssm:-golden", "sign"],
    [`ssm:/golden${parameter}`, "own account"],
    [`${parameter}/more`, "no public parameter"],
    [`${parameter}/image_id/more`, "no public parameter"],
    ["/aws/service/ecs/optimized-ami/windows_server/2022/english/nano", "no public parameter"],
    ["/aws/service/ecs/optimized-ami/windows_server/2022/english/full/latest", "no public parameter"],
    ["/aws/service/ecs/optimized-ami/windows_server/2022/english/full/2018.3.26", "no public parameter"],
    ["/aws/service/ecs/optimized-ami/windows_server/2022/english/full/recommended/x", "no public parameter"],
    ["/aws/service/ecs/optimized-ami/windows_server//english/full", "no public parameter"],
    ["/aws/service/ecs/optimized-ami/windows_server/2022//full", "no public parameter"],
    // A second line may say anything.
    [`ssm:${parameter}\nx`, "outside the Latin alphabet"],
    [`arn:aws:ssm:us-east-1::parameter${parameter}\nx`, "no ARN"],
    [`arn:aws:imagebuilder:us-east-1:aws:image/${image}/x.x.x\nx`, "no ARN"],
    ["arn:aws:ssm:us-east-1::parameter/", "no ARN"],
    ["ami-", "does not name"],
    ["ami-0123-windows-2022", "not part"],
    ["my-ami-0123456789abcdef0", "not part"],
    ["ssm:/golden/aws/service/ecs/optimized-ami/windows_server/2022/english/full", "own account"],
    [`${parameter}/image_id2`, "no public parameter"],
    [`${parameter}:1:`, "not part"],
    ["-windows-2022", "sign"],
    ["mine/default/windows-2022", "not part"],
    ["galleries/default/images/deep/windows-2022", "not part"],
    ["galleries/default/images/", "not part"],
    ["x".repeat(2049), "too long for a reference"],
    ["x".repeat(2048), "too long for the name"],
    ["ami-0123456789abcdef0", "AMI"],
    ["ssm:/golden/windows-server-2022", "own account"],
    ["{{resolve:ssm:/golden/windows-server-2022}}", "own account"],
    ["{{resolve:ssm:golden-linux}}", "own account"],
    [`{{resolve:ssm-secure:${parameter}}}`, "template"],
    [`{{resolve:ssm:${parameter}}}{{x}}`, "template"],
    ["{{resolve:ssm:/aws/service/ami-windows-latest/${Name}}}", "template"],
    ["/aws/service/ami-windows-latest/", "no public parameter"],
    ["/aws/service/ami-windows-latest/Windows_Server-2031-English-Full-Base", "2031"],
    ["/aws/service/marketplace/prod-abcdefghijklm/latest", "no public parameter"],
    ["/aws/service/ecs/optimized-ami/windows_server/2031/english/full/recommended", "2031"],
    ["galleries/contoso/images/windows-2022", "not part"],
    ["/subscriptions/0/resourceGroups/rg/providers/Microsoft.Compute/galleries/g/images/win2022", "not part"],
    ["{{ base_image }}", "template"],
    ["", "empty"],
    ["windows", "without its version"],
    ["2022", "year"],
    ["x".repeat(3000), "too long"],
  ])("%s", (text, because) => expect(readImageReference(text)).toMatchObject({ kind: "unclear", because: expect.stringContaining(because) }));
});

describe("any text", () => {
  const pieces = ["arn:", "aws", ":imagebuilder:", "${AWS::Region}", ":image/", image, "/x.x.x", "ssm:", "{{resolve:", "}}", parameter, "/", "default/", ":parameter", "amazon-linux-2", "${x}"];
  it("is read or refused, and a Windows has a name that can be read", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""))), (text) => {
        expect(familyOf(text)).not.toBe("unreadable name");
      }),
      { seed: 20021201, numRuns: 2000 },
    );
  });

  it.each(["arn:", "{{resolve:ssm:", "ssm:/", "/aws/service/", ":", "${AWS::", "default/", "a/"])("takes time that grows with its length: %s", (unit) => {
    for (const length of [2000, 1_000_000]) {
      const begun = performance.now();
      expect(readImageReference(unit.repeat(length / unit.length)).kind).toBe("unclear");
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });
});
