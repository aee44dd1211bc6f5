/** Reads answers and payloads of GitHub, trusting nothing: an answer that is cut, empty or of another shape is told from one that is right. */
import type { CheckRun, Comment, CommitComparison, Tree } from "./api.ts";
import { filesPerComparison } from "./limits.ts";

/** An answer is not of the shape that GitHub documents. */
export class WrongShape extends Error {
  override readonly name = "WrongShape";
}

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none for anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A text; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A commit or blob, 40 or 64 hex digits; undefined for anything else and for the zeros that stand for none. */
export function shaOf(value: unknown): string | undefined {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new WrongShape(what);
  return value;
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  return need(typeof value === "string" ? value : undefined, name);
}

function count(fields: Fields, name: string): number {
  const value = fields[name];
  return need(typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined, name);
}

/** A list, each entry read. */
export function readList<T>(data: unknown, read: (entry: unknown) => T): readonly T[] {
  return need(Array.isArray(data) ? (data as readonly unknown[]) : undefined, "list").map(read);
}

export function readCheckRun(data: unknown): CheckRun {
  const fields = fieldsOf(data);
  const output = fieldsOf(fields["output"]);
  return {
    id: count(fields, "id"),
    externalId: textOf(fields["external_id"]),
    status: text(fields, "status"),
    conclusion: textOf(fields["conclusion"]),
    annotations: count(output, "annotations_count"),
    title: textOf(output["title"]),
    url: textOf(fields["html_url"]),
  };
}

/** A page of check runs, with the number of all. */
export function readCheckRunPage(data: unknown): { readonly total: number; readonly entries: readonly CheckRun[] } {
  const fields = fieldsOf(data);
  return { total: count(fields, "total_count"), entries: readList(fields["check_runs"], readCheckRun) };
}

export function readAnnotation(data: unknown): { readonly path: string; readonly message: string } {
  const fields = fieldsOf(data);
  return { path: text(fields, "path"), message: textOf(fields["message"]) };
}

export function readComment(data: unknown): Comment {
  const fields = fieldsOf(data);
  const user = fieldsOf(fields["user"]);
  return { id: count(fields, "id"), body: text(fields, "body"), author: { login: textOf(user["login"]), type: textOf(user["type"]) } };
}

export function readTree(data: unknown): Tree {
  const fields = fieldsOf(data);
  const truncated = fields["truncated"];
  return {
    complete: !need(typeof truncated === "boolean" ? truncated : undefined, "truncated"),
    entries: readList(fields["tree"], (entry) => {
      const each = fieldsOf(entry);
      const size = each["size"];
      return { path: text(each, "path"), mode: text(each, "mode"), type: text(each, "type"), sha: text(each, "sha"), size: typeof size === "number" ? size : undefined };
    }),
  };
}

/** The bytes of a blob, counted against its size. */
export function readBlob(data: unknown): Uint8Array {
  const fields = fieldsOf(data);
  const content = text(fields, "content");
  const encoding = text(fields, "encoding");
  if (encoding !== "base64" && encoding !== "utf-8") throw new WrongShape("encoding");
  const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
  if (typeof fields["size"] === "number" && fields["size"] !== bytes.length) throw new WrongShape("size");
  return bytes;
}

export function readComparison(data: unknown): CommitComparison {
  const fields = fieldsOf(data);
  const files = readList(fields["files"], (entry) => {
    const each = fieldsOf(entry);
    return { path: text(each, "filename"), status: text(each, "status"), previousPath: textOf(each["previous_filename"]) || undefined };
  });
  return { mergeBase: need(shaOf(fieldsOf(fields["merge_base_commit"])["sha"]), "merge_base_commit"), files, complete: files.length < filesPerComparison };
}
