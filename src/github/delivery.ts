/** What became of a surface that GitHub's API shows. None of it touches the verdict. */
import { visible } from "../report/escape.ts";
import { ApiRefusal } from "./api.ts";

/** One surface: `skipped` is as asked or as the event has it, `failed` is neither. `detail` is a clause without a full stop. */
export interface Delivery {
  readonly channel: "check run" | "comment";
  readonly status: "delivered" | "skipped" | "failed";
  readonly detail: string;
  /** Why GitHub refused, where it did. */
  readonly refusal?: ApiRefusal;
}

/** The delivery that an error makes of a surface. What is not GitHub's is ours, and is said too. */
export function failed(channel: Delivery["channel"], error: unknown, also = ""): Delivery {
  if (error instanceof ApiRefusal) return { channel, status: "failed", detail: `${error.sentence}${also}`, refusal: error };
  return { channel, status: "failed", detail: `an internal error (${visible(error instanceof Error ? error.name : "unknown", 50)})${also}` };
}
