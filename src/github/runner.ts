/** The runner's side of an Action: inputs from the environment, outputs and the job summary into its files. */
import { randomUUID } from "node:crypto";
import { closeSync, fstatSync, ftruncateSync, openSync, statSync, writeSync } from "node:fs";
import { optionsOf, type GivenOptions, unknownName } from "../options.ts";
import { UserError } from "../user-error.ts";

/** The environment of a step, as the runner sets it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Inputs that were given, by name. The runner sets `INPUT_<NAME>` for each, upper case, spaces as underscores, and an empty text for an input that was left out
 * (https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs). Throws `UserError` for an input that this Action does not have:
 * the runner itself only warns about it.
 */
export function readInputs(environment: Environment): GivenOptions {
  const known = optionsOf("action").map((option) => option.name);
  const given = new Map<string, readonly string[]>();
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.toUpperCase().startsWith("INPUT_") || value === undefined || value === "") continue;
    const name = variable.slice("INPUT_".length).toLowerCase();
    if (!known.includes(name)) throw unknownName(name, known, "input");
    if (given.has(name)) throw new UserError(`The input ${name} is given twice, under names that differ in upper and lower case. Keep one.`);
    given.set(name, [value]);
  }
  return given;
}

/** Appends outputs to the runner's file. Names are constants of ours; a value may hold anything, because its end is marked by a random word. */
export function writeOutputs(environment: Environment, outputs: Readonly<Record<string, string>>): void {
  const file = environment["GITHUB_OUTPUT"];
  if (file === undefined || file === "") return;
  const text = Object.entries(outputs).map(([name, value]) => {
    const end = `ghadelimiter_${randomUUID()}`;
    if (!/^[a-z][a-z-]*$/.test(name) || value.includes(end)) throw new Error(`output ${name} cannot be written`);
    return `${name}<<${end}\n${value}\n${end}\n`;
  });
  appendWhole(file, text.join(""));
}

/** Bytes that the job summary of this step may still take. The runner drops the whole file above 1 MiB (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits). */
export function summaryRoom(environment: Environment): number {
  const file = environment["GITHUB_STEP_SUMMARY"];
  if (file === undefined || file === "") return 0;
  return 1024 * 1024 - (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}

/** Appends to the job summary. */
export function writeSummary(environment: Environment, markdown: string): void {
  const file = environment["GITHUB_STEP_SUMMARY"];
  if (file !== undefined && file !== "") appendWhole(file, markdown);
}

/** Appends all of a text, or nothing of it: half of the outputs would say "success" of a run that has failed, and half a table looks like a whole one. */
function appendWhole(file: string, text: string): void {
  const descriptor = openSync(file, "a");
  try {
    const before = fstatSync(descriptor).size;
    const bytes = new TextEncoder().encode(text);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    } catch (error) {
      takeBack(descriptor, before);
      throw error;
    }
  } finally {
    closeSync(descriptor);
  }
}

function takeBack(descriptor: number, size: number): void {
  try {
    ftruncateSync(descriptor, size);
  } catch {
    // No regular file: what it was given is gone.
  }
}
