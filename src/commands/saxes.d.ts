/** Types of the part of `saxes` that `xml-tree.ts` uses: the package's own do not pass `exactOptionalPropertyTypes`. `tsconfig.json` points the name here. */

export interface SaxesAttributeNS {
  /** With its prefix, as written. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

export interface SaxesTagNS {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
}

interface Events {
  readonly error: (error: Error) => void;
  readonly opentag: (tag: SaxesTagNS) => void;
  readonly closetag: (tag: SaxesTagNS) => void;
  readonly xmldecl: () => void;
  readonly doctype: () => void;
  readonly text: () => void;
  readonly cdata: () => void;
  readonly comment: () => void;
  readonly processinginstruction: () => void;
}

export class SaxesParser {
  constructor(options: { readonly xmlns: true });
  /** Characters read so far, in UTF-16 code units. */
  readonly position: number;
  on<Name extends keyof Events>(name: Name, listener: Events[Name]): void;
  write(chunk: string): this;
  close(): this;
}
