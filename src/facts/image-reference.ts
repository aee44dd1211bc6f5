/** Reads references to base images, as cloud definitions have them: Image Builder ARNs, public SSM parameters, marketplace URNs, plain names. */
import { looksLikeTemplate, refuse, unclear, type Unclear } from "./text.ts";
import { namesAnotherSystem, readWindows } from "./windows-names.ts";

/** What a reference stands for: a Windows under a name that `readWindows` reads, another system, or what nobody can tell from the text. */
export type ImageReference = { readonly kind: "windows"; readonly name: string } | { readonly kind: "other" } | Unclear;

/** No reference of a cloud is longer. */
const longestReference = 2048;

/**
 * Reads a reference to a base image. Only what a cloud itself publishes is read by its name: an image, parameter or gallery of the user's own may hold anything. `${AWS::Partition}`
 * and other texts in the place of partition or region do not matter; anywhere else a template is unclear.
 */
export function readImageReference(text: string): ImageReference {
  const written = text.trim();
  if (written.length > longestReference) return unclear("it is too long for a reference to an image");
  const resolved = /^\{\{resolve:ssm:([^{}]+)\}\}$/.exec(written)?.[1] ?? /^(?:resolve:)?ssm:(.+)$/.exec(written)?.[1];
  if (resolved !== undefined) return readParameter(resolved);
  const parameter = /^arn:[^:]*(?:::[^:]*)?:ssm:[^:]*(?:::[^:]*)?:[^:]*:parameter(\/.+)$/.exec(written)?.[1];
  if (parameter !== undefined) return readParameter(parameter);
  if (written.startsWith("/aws/service/")) return readParameter(written);
  if (written.startsWith("arn:")) return readArn(written);
  const refused = refuse(written);
  if (refused?.kind === "unclear") return refused;
  if (/^ami-[0-9a-f]+$/.test(written)) return unclear("the id of an AMI does not say which system it holds");
  return readName(withoutGallery(written));
}

/** An Image Builder ARN: partition, region, account, name, version. A pseudo parameter has colons of its own. */
const imageBuilderArn = /^arn:(?:[a-z-]+|\$\{AWS::Partition\}):imagebuilder:(?:[a-z0-9-]*|\$\{[A-Za-z0-9_.:]{1,100}\}):([a-z0-9-]+|\$\{[A-Za-z0-9_.:]{1,100}\}):image\/([^/]+)(?:\/.*)?$/;

function readArn(arn: string): ImageReference {
  const [, account, name] = imageBuilderArn.exec(arn) ?? [];
  if (account === undefined || name === undefined) return unclear("it is no ARN of an Image Builder image");
  if (account !== "aws") return unclear("it is an image of an account of its own, which may hold anything");
  return looksLikeTemplate(name) ? unclear("it looks like a template that is filled in later") : readName(name);
}

/** A public parameter of Systems Manager. A label or version behind a colon does not change what it is. */
function readParameter(path: string): ImageReference {
  const refused = refuse(path);
  if (refused?.kind === "unclear") return refused;
  const bare = path.trim().replace(/:[\w.-]+$/, "").replace(/\/(?:image_id|image_name|ami_id)$/, "");
  const windows = /^\/aws\/service\/ami-windows-latest\/([^/]+)$/.exec(bare)?.[1];
  if (windows !== undefined) return readName(windows);
  const container = /^\/aws\/service\/ecs\/optimized-ami\/windows_server\/(\w+)\/(\w+)\/(full|core)(?:\/(?:recommended|\d{4}\.\d\d\.\d\d))?$/i.exec(bare);
  if (container !== null) return readName(`Windows_Server-${container[1] ?? ""}-${container[2] ?? ""}-${container[3] ?? ""}`);
  if (!bare.startsWith("/aws/service/")) return unclear("it is a parameter of its own account, which may hold any image");
  return namesAnotherSystem(bare) ? { kind: "other" } : unclear("it is no public parameter that is known here");
}

/** Dev Box shows the marketplace as a gallery that is called Default; any other gallery is the user's. */
function withoutGallery(name: string): string {
  return name.replace(/^(?:galleries\/)?default\/(?:images\/)?(?=[^/]+$)/i, "");
}

function readName(name: string): ImageReference {
  const reading = readWindows(name);
  if (reading.kind === "known") return { kind: "windows", name };
  return namesAnotherSystem(name) ? { kind: "other" } : reading;
}
