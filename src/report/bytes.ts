/** How many bytes of UTF-8 a text takes: the unit of most limits. */

/** Bytes of UTF-8, without encoding. A lone surrogate counts as the three bytes of the replacement character. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit < 0xe000) bytes += 1;
    else if (unit > 0x7ff) bytes += 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}
