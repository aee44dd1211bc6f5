/** The components that Amazon manages for Image Builder: what each does to IIS, by its name. */
import type { Effect } from "../../facts/effect.ts";
import type { SourceLocation } from "../../source/location.ts";

// Names and what they do: the list of components that Amazon owns, as its descriptions say (`aws imagebuilder list-components --owner Amazon`).
const harmless: readonly RegExp[] = [
  /^update-windows$/,
  /^reboot-windows$/,
  /^chocolatey$/,
  /^putty$/,
  /^(?:anaconda|go-stable|hello-world|python-3)-windows$/,
  /^powershell(?:-lts|-\d+)?-windows$/,
  /^aws-cli-version-2-windows$/,
  /^aws-(?:codedeploy-agent|vss-components)-windows$/,
  /^amazon-(?:cloudwatch-agent|kinesis-agent|corretto-\d+)-windows$/,
  /^dotnet-(?:core-)?(?:desktop-)?(?:runtime|sdk)(?:-lts|-\d+)?-windows$/,
  /^dcv-server-windows$/,
  /^ec2launch-v2-windows$/,
  // Container runtimes and their agents.
  /^(?:ecs|eks)-optimized-ami-windows$/,
  // Settings of Windows itself, .NET, the firewall, Internet Explorer and Edge (https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-stig.html); none of IIS.
  /^stig-build-windows-(?:low|medium|high)$/,
  /^scap-compliance-checker-windows$/,
  /^[a-z0-9-]+-test-windows$/,
  /^windows-activation-test$/,
  /^windows-is-ready-with-password-generation-test$/,
];

// As in the ARN of an image, a part may be `${AWS::Region}`.
const part = String.raw`(?:\$\{[^${"$"}{}]*\}|[^:${"$"}])*`;
const componentArn = new RegExp(`^arn:${part}:imagebuilder:${part}:aws:component/([^/]+)(?:/|$)`);

/** The name of a component of Amazon in its ARN; undefined for any other text. */
export function managedName(arn: string): string | undefined {
  return componentArn.exec(arn.trim())?.[1]?.toLowerCase();
}

/** The system that the name of a component of Amazon is for. */
export function managedPlatform(name: string): "windows" | "other" | undefined {
  if (/(?:^|-)windows(?:-|$)|^chocolatey$|^putty$/.test(name)) return "windows";
  return /(?:^|-)linux(?:-|$)/.test(name) ? "other" : undefined;
}

/** What a component of Amazon does; one that is not in the list is not read. */
export function managedEffects(name: string, location: SourceLocation): readonly Effect[] {
  if (name === "windows-server-iis") return [{ kind: "feature", name: "web-server", present: true, text: name, location }];
  if (/^dotnet-hosting-bundle(?:-[a-z0-9-]+)?-windows$/.test(name)) return [{ kind: "secret", signal: "S20", what: "the ASP.NET Core hosting bundle", text: name, location }];
  if (harmless.some((pattern) => pattern.test(name))) return [];
  return [{ kind: "unread", what: `the component "${name.slice(0, 60)}" of Amazon`, text: name, location }];
}
