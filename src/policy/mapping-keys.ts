/** Every key of a mapping: the one table that the reader, the JSON Schema and the documentation are made from. */
import type { MappedField } from "../formats/mapped/mapping.ts";

export type MappingMap = "mapping" | "os" | "iis" | "rule";

export interface MappingKey {
  readonly name: string;
  readonly description: string;
  /** The field that a rule under this key reads. */
  readonly field?: MappedField;
  /** The keys that may stand here instead of those of a rule. */
  readonly parts?: "os" | "iis";
}

/** The mappings in a mapping. `rule` is what may stand wherever a fact is read. */
export const mappingKeys: Readonly<Record<MappingMap, readonly MappingKey[]>> = {
  mapping: [
    { name: "files", description: "The catalogue: files, folders or globs, like `paths` and relative to the same folder. Each of them must match a file that the run reads." },
    { name: "items", description: "JSONPath to the images: to their list, to the mapping that holds them by name, or, with wildcards or filters, to each of them. Left out, each document is one image, or a list of images." },
    { name: "name", field: "name", description: "The image's name." },
    { name: "os", field: "os", parts: "os", description: "The Windows: one text, or part by part." },
    { name: "servicePack", field: "servicePack", description: "Service pack." },
    { name: "iis", field: "iis", parts: "iis", description: "Whether IIS is in the image, or which version; or part by part." },
    { name: "features", field: "features", description: "Windows roles and features that are put in: a text, or a list of texts." },
    { name: "ie", field: "ie", description: "Internet Explorer." },
    { name: "sysprep", field: "sysprep", description: "Whether the image is cloned with Sysprep." },
  ],
  os: [
    { name: "product", field: "os", description: "The Windows, by its name or the name of a base image." },
    { name: "edition", field: "os.edition", description: "Edition." },
    { name: "servicePack", field: "servicePack", description: "Service pack; the same as `servicePack` beside `os`." },
    { name: "build", field: "os.build", description: "Build, or full version." },
    { name: "upgradedFrom", field: "os.upgradedFrom", description: "The Windows that the installation was upgraded from, or none." },
    { name: "domainJoined", field: "os.domainJoined", description: "Whether the machine is a member of a domain." },
  ],
  iis: [
    { name: "installed", field: "iis", description: "Whether IIS is in the image, or which version." },
    { name: "version", field: "iis.version", description: "Version of IIS." },
    { name: "source", field: "iis.source", description: "Where IIS was installed from." },
    { name: "phase", field: "iis.phase", description: "When IIS and the features enter: base, before-generalize or after-clone." },
    { name: "installOrder", field: "iis.installOrder", description: "Order of Option Pack and service pack on Windows NT 4.0." },
    { name: "encryptedProperties", field: "iis.encryptedProperties", description: "Secrets in the configuration of IIS: none, present, or a list of them." },
    { name: "features", field: "features", description: "The same as `features` beside `iis`." },
  ],
  rule: [
    { name: "path", description: "Where the text stands, from the image on: names separated by dots, or JSONPath. `$` is the image itself." },
    { name: "key", description: "`true`: the text is the key under which the image stands in its mapping." },
    { name: "file", description: "`true`: the text is the path of the file." },
    { name: "match", description: "Regular expression (RE2) that the whole text has to match." },
    { name: "value", description: "With `match`: what it stands for, `$1` being the first group. Alone: the value of every image." },
    { name: "table", description: "What each text stands for. A text that is not here cannot be determined." },
    { name: "equals", description: "The text, or the texts, that mean yes; every other one means no." },
    { name: "default", description: "What it means that nothing is found." },
  ],
};

/** The names of the keys of a mapping. */
export function namesOf(map: MappingMap): readonly string[] {
  return mappingKeys[map].map(({ name }) => name);
}
