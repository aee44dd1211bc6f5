/** `action.yml`, from the table of options. */
import { optionsOf, outputs } from "../options.ts";

/** The metadata file of the Action. No defaults stand in it: what is left out is decided in one place, by the program. */
export function actionMetadata(): string {
  return [
    "# Made by `npm run generate` from src/options.ts.",
    "name: Sysprep Gate for IIS images",
    "description: Checks Windows image definitions against what Microsoft published about cloning IIS with Sysprep, on the line that causes the failure",
    "author: the sysprep-gate authors",
    "branding:",
    "  icon: shield",
    "  color: blue",
    "inputs:",
    ...optionsOf("action").flatMap((option) => [`  ${option.name}:`, `    description: ${JSON.stringify(`${option.description} Default: ${option.byDefault}.`)}`, "    required: false", ...(option.metadataDefault === undefined ? [] : [`    default: ${option.metadataDefault}`])]),
    "outputs:",
    ...outputs.flatMap((output) => [`  ${output.name}:`, `    description: ${JSON.stringify(output.description)}`]),
    "runs:",
    "  using: node24",
    "  main: dist/action/index.js",
    "",
  ].join("\n");
}
