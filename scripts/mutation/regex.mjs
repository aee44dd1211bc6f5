// Mutants of a regular expression: an anchor, a quantifier, an alternative or a letter of a class less, or a class turned round.

/** Patterns that differ from one in one thing. Each of them compiles. @returns {string[]} */
export function regexMutants(pattern) {
  const found = new Set();
  const cut = (at, to, by = "") => found.add(pattern.slice(0, at) + by + pattern.slice(to));
  /** Where alternatives of each open group start and stand: [start of the alternative, bars]. */
  const groups = [{ start: 0, bars: [] }];
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === "\\") {
      const next = pattern[at + 1];
      if (/[dDsSwW]/.test(next)) cut(at + 1, at + 2, next === next.toLowerCase() ? next.toUpperCase() : next.toLowerCase());
      if (next === "b" && !inClass) cut(at, at + 2);
      if (/[pP]/.test(next) && pattern[at + 2] === "{") {
        cut(at + 1, at + 2, next === "p" ? "P" : "p");
        at = pattern.indexOf("}", at);
      } else at += next === "u" && pattern[at + 2] === "{" ? pattern.indexOf("}", at) - at : 1;
      continue;
    }
    if (inClass) {
      if (sign === "]") inClass = false;
      continue;
    }
    if (sign === "[") {
      inClass = true;
      if (pattern[at + 1] === "^") cut(at + 1, at + 2);
      else cut(at + 1, at + 1, "^");
      if (pattern[at + 1] === "]") at += 1;
    } else if (sign === "^" || sign === "$") cut(at, at + 1);
    else if (sign === "(") {
      const head = /^\((?:\?(?::|=|!|<=|<!|<\w+>))?/.exec(pattern.slice(at))[0];
      if (head === "(?!" || head === "(?<!") cut(at, at + head.length, head.replace("!", "="));
      if (head === "(?=" || head === "(?<=") cut(at, at + head.length, head.replace("=", "!"));
      groups.push({ start: at + head.length, bars: [] });
      at += head.length - 1;
    } else if (sign === "|") groups.at(-1).bars.push(at);
    else if (sign === ")") alternatives(groups.pop(), at);
    else if (/[?*+{]/.test(sign)) {
      const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(at))?.[0];
      if (quantifier === undefined) continue;
      cut(at, at + quantifier.length);
      const [, least, most] = /^\{(\d+),?(\d*)\}/.exec(quantifier) ?? [];
      if (most !== undefined && most !== "") cut(at, at + quantifier.length, `{${least},${Number(most) + 1}}`);
      if (quantifier === "+") cut(at, at + 1, "*");
      at += quantifier.length - 1;
    }
  }
  alternatives(groups.pop(), pattern.length);
  return [...found].filter(compiles);

  function alternatives(group, end) {
    if (group === undefined || group.bars.length === 0) return;
    const edges = [group.start - 1, ...group.bars, end];
    for (let index = 0; index + 1 < edges.length; index++) {
      const [from, to] = [edges[index] + 1, edges[index + 1]];
      if (index === 0) cut(from, to + 1);
      else cut(from - 1, to);
    }
  }
}

function compiles(pattern) {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    try {
      new RegExp(pattern);
      return true;
    } catch {
      return false;
    }
  }
}
