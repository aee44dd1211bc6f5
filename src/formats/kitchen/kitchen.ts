/** Test Kitchen configurations: they name Windows and IIS as plainly as nothing else does, and are recognised so that nobody takes them for images. */
import { type InputFormat, noImage } from "../format.ts";

export const kitchen: InputFormat = {
  id: "kitchen",
  title: "Test Kitchen configurations (no images)",
  docs: "docs/formats/kitchen.md",
  marker: /\bsuites["']?\s*:/i,
  unparsed: "warning",
  spans: "file",
  reads: {},
  recognise({ root }) {
    const isKitchen = root.get("provisioner").kind === "map" && root.get("platforms").kind === "list" && root.get("suites").kind === "list";
    return isKitchen ? { kind: "yes" } : { kind: "no" };
  },
  read: (documents) => ({
    images: [],
    diagnostics: documents.map((document) => noImage(document, "Test Kitchen platforms are test machines that nobody captures, so nothing here is cloned.")),
  }),
};
