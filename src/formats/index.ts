/** The registry of input formats: one line for each. */
import type { InputFormat } from "./format.ts";
import { native } from "./native/native.ts";

export const formats: readonly InputFormat[] = [native];
