/** Every key of an entry of the waivers file: the one table that the reader, the JSON Schema and the documentation are made from. */

/** What a key takes. `name`: a text, as it is written; `prose`: a text whose line ends become blanks; `id`: the id of a requirement; `date`: YYYY-MM-DD. */
export type WaiverKind = "name" | "prose" | "id" | "date";

export interface WaiverKey {
  readonly name: "image" | "requirement" | "reason" | "owner" | "until" | "ticket";
  readonly kind: WaiverKind;
  readonly mandatory: boolean;
  readonly description: string;
}

/** The keys of one waiver, in the order in which documentation shows them. */
export const waiverKeys: readonly WaiverKey[] = [
  { name: "image", kind: "name", mandatory: true, description: "Name of the image, exactly as its definition writes it." },
  { name: "requirement", kind: "id", mandatory: true, description: "Id of the requirement that is waived, such as `q326779/nt4-iis4/service-pack`. Only what can fail a run can be waived; warnings and hints cannot." },
  { name: "reason", kind: "prose", mandatory: true, description: "Why the clone is made all the same. Every report shows it beside the finding." },
  { name: "owner", kind: "prose", mandatory: true, description: "Who answers for it: a person or a team. A name that begins with @ needs quotes." },
  { name: "until", kind: "date", mandatory: true, description: "Last day on which the waiver holds, in UTC, as YYYY-MM-DD." },
  { name: "ticket", kind: "prose", mandatory: false, description: "Where the repair is tracked: a number or an address. One that begins with # needs quotes." },
];
