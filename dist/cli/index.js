#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 9379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(356)
const { safeRe: re, t } = __nccwpck_require__(5471)
const cmp = __nccwpck_require__(8646)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)


/***/ }),

/***/ 6782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(1383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(356)
const Comparator = __nccwpck_require__(9379)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const trimComparatorWhitespace = __nccwpck_require__(9737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(5471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(5101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 1799:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const clean = (version, options) => {
  const s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}
module.exports = clean


/***/ }),

/***/ 8646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gt = __nccwpck_require__(6599)
const gte = __nccwpck_require__(1236)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 5385:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = __nccwpck_require__(6353)
const { safeRe: re, t } = __nccwpck_require__(5471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 7648:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 6874:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const compareLoose = (a, b) => compare(a, b, true)
module.exports = compareLoose


/***/ }),

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 711:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)

const diff = (version1, version2) => {
  const v1 = parse(version1, null, true)
  const v2 = parse(version2, null, true)
  const comparison = v1.compare(v2)

  if (comparison === 0) {
    return null
  }

  const v1Higher = comparison > 0
  const highVersion = v1Higher ? v1 : v2
  const lowVersion = v1Higher ? v2 : v1
  const highHasPre = !!highVersion.prerelease.length
  const lowHasPre = !!lowVersion.prerelease.length

  if (lowHasPre && !highHasPre) {
    // Going from prerelease -> no prerelease requires some special casing

    // If the low version has only a major, then it will always be a major
    // Some examples:
    // 1.0.0-1 -> 1.0.0
    // 1.0.0-1 -> 1.1.1
    // 1.0.0-1 -> 2.0.0
    if (!lowVersion.patch && !lowVersion.minor) {
      return 'major'
    }

    // If the main part has no difference
    if (lowVersion.compareMain(highVersion) === 0) {
      if (lowVersion.minor && !lowVersion.patch) {
        return 'minor'
      }
      return 'patch'
    }
  }

  // add the `pre` prefix if we are going to a prerelease version
  const prefix = highHasPre ? 'pre' : ''

  if (v1.major !== v2.major) {
    return prefix + 'major'
  }

  if (v1.minor !== v2.minor) {
    return prefix + 'minor'
  }

  if (v1.patch !== v2.patch) {
    return prefix + 'patch'
  }

  // high and low are prereleases
  return 'prerelease'
}

module.exports = diff


/***/ }),

/***/ 5082:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 6599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 1236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 2338:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 6717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 8511:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major


/***/ }),

/***/ 2603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 8756:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const patch = (a, loose) => new SemVer(a, loose).patch
module.exports = patch


/***/ }),

/***/ 5714:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ }),

/***/ 2173:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 7192:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(7648)
const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
module.exports = rsort


/***/ }),

/***/ 8011:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 9872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(7648)
const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
module.exports = sort


/***/ }),

/***/ 6114:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const constants = __nccwpck_require__(5101)
const SemVer = __nccwpck_require__(7163)

const truncate = (version, truncation, options) => {
  if (!constants.RELEASE_TYPES.includes(truncation)) {
    return null
  }

  const clonedVersion = cloneInputVersion(version, options)
  return clonedVersion && doTruncation(clonedVersion, truncation)
}

const cloneInputVersion = (version, options) => {
  const versionStringToParse = (
    version instanceof SemVer ? version.version : version
  )

  return parse(versionStringToParse, options)
}

const doTruncation = (version, truncation) => {
  if (isPrerelease(truncation)) {
    return version.version
  }

  version.prerelease = []

  switch (truncation) {
    case 'major':
      version.minor = 0
      version.patch = 0
      break
    case 'minor':
      version.patch = 0
      break
  }

  return version.format()
}

const isPrerelease = (type) => {
  return type.startsWith('pre')
}

module.exports = truncate


/***/ }),

/***/ 8780:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 2088:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// just pre-load all the stuff that index.js lazily exports
const internalRe = __nccwpck_require__(5471)
const constants = __nccwpck_require__(5101)
const SemVer = __nccwpck_require__(7163)
const identifiers = __nccwpck_require__(3348)
const parse = __nccwpck_require__(6353)
const valid = __nccwpck_require__(8780)
const clean = __nccwpck_require__(1799)
const inc = __nccwpck_require__(2338)
const diff = __nccwpck_require__(711)
const major = __nccwpck_require__(8511)
const minor = __nccwpck_require__(2603)
const patch = __nccwpck_require__(8756)
const prerelease = __nccwpck_require__(5714)
const compare = __nccwpck_require__(8469)
const rcompare = __nccwpck_require__(2173)
const compareLoose = __nccwpck_require__(6874)
const compareBuild = __nccwpck_require__(7648)
const sort = __nccwpck_require__(9872)
const rsort = __nccwpck_require__(7192)
const gt = __nccwpck_require__(6599)
const lt = __nccwpck_require__(3872)
const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gte = __nccwpck_require__(1236)
const lte = __nccwpck_require__(6717)
const cmp = __nccwpck_require__(8646)
const coerce = __nccwpck_require__(5385)
const truncate = __nccwpck_require__(6114)
const Comparator = __nccwpck_require__(9379)
const Range = __nccwpck_require__(6782)
const satisfies = __nccwpck_require__(8011)
const toComparators = __nccwpck_require__(4750)
const maxSatisfying = __nccwpck_require__(3193)
const minSatisfying = __nccwpck_require__(8595)
const minVersion = __nccwpck_require__(1866)
const validRange = __nccwpck_require__(4737)
const outside = __nccwpck_require__(280)
const gtr = __nccwpck_require__(2276)
const ltr = __nccwpck_require__(5213)
const intersects = __nccwpck_require__(3465)
const simplifyRange = __nccwpck_require__(2028)
const subset = __nccwpck_require__(1489)
module.exports = {
  parse,
  valid,
  clean,
  inc,
  diff,
  major,
  minor,
  patch,
  prerelease,
  compare,
  rcompare,
  compareLoose,
  compareBuild,
  sort,
  rsort,
  gt,
  lt,
  eq,
  neq,
  gte,
  lte,
  cmp,
  coerce,
  truncate,
  Comparator,
  Range,
  satisfies,
  toComparators,
  maxSatisfying,
  minSatisfying,
  minVersion,
  validRange,
  outside,
  gtr,
  ltr,
  intersects,
  simplifyRange,
  subset,
  SemVer,
  re: internalRe.re,
  src: internalRe.src,
  tokens: internalRe.t,
  SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
  RELEASE_TYPES: constants.RELEASE_TYPES,
  compareIdentifiers: identifiers.compareIdentifiers,
  rcompareIdentifiers: identifiers.rcompareIdentifiers,
}


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 1383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 9737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(5101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 2276:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// Determine if version is greater than all the versions possible in the range.
const outside = __nccwpck_require__(280)
const gtr = (version, range, options) => outside(version, range, '>', options)
module.exports = gtr


/***/ }),

/***/ 3465:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 5213:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const outside = __nccwpck_require__(280)
// Determine if version is less than all the versions possible in the range
const ltr = (version, range, options) => outside(version, range, '<', options)
module.exports = ltr


/***/ }),

/***/ 3193:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


/***/ }),

/***/ 8595:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)
const minSatisfying = (versions, range, options) => {
  let min = null
  let minSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!min || minSV.compare(v) === 1) {
        // compare(min, v, true)
        min = v
        minSV = new SemVer(min, options)
      }
    }
  })
  return min
}
module.exports = minSatisfying


/***/ }),

/***/ 1866:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)
const gt = __nccwpck_require__(6599)

const minVersion = (range, loose) => {
  range = new Range(range, loose)

  let minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let setMin = null
    comparators.forEach((comparator) => {
      // Clone to avoid manipulating the comparator's semver object.
      const compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!setMin || gt(compver, setMin)) {
            setMin = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error(`Unexpected operation: ${comparator.operator}`)
      }
    })
    if (setMin && (!minver || gt(minver, setMin))) {
      minver = setMin
    }
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}
module.exports = minVersion


/***/ }),

/***/ 280:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Comparator = __nccwpck_require__(9379)
const { ANY } = Comparator
const Range = __nccwpck_require__(6782)
const satisfies = __nccwpck_require__(8011)
const gt = __nccwpck_require__(6599)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)
const gte = __nccwpck_require__(1236)

const outside = (version, range, hilo, options) => {
  version = new SemVer(version, options)
  range = new Range(range, options)

  let gtfn, ltefn, ltfn, comp, ecomp
  switch (hilo) {
    case '>':
      gtfn = gt
      ltefn = lte
      ltfn = lt
      comp = '>'
      ecomp = '>='
      break
    case '<':
      gtfn = lt
      ltefn = gte
      ltfn = gt
      comp = '<'
      ecomp = '<='
      break
    default:
      throw new TypeError('Must provide a hilo val of "<" or ">"')
  }

  // If it satisfies the range it is not outside
  if (satisfies(version, range, options)) {
    return false
  }

  // From now on, variable terms are as if we're in "gtr" mode.
  // but note that everything is flipped for the "ltr" function.

  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let high = null
    let low = null

    comparators.forEach((comparator) => {
      if (comparator.semver === ANY) {
        comparator = new Comparator('>=0.0.0')
      }
      high = high || comparator
      low = low || comparator
      if (gtfn(comparator.semver, high.semver, options)) {
        high = comparator
      } else if (ltfn(comparator.semver, low.semver, options)) {
        low = comparator
      }
    })

    // If the edge version comparator has a operator then our version
    // isn't outside it
    if (high.operator === comp || high.operator === ecomp) {
      return false
    }

    // If the lowest version comparator has an operator and our version
    // is less than it then it isn't higher than the range
    if ((!low.operator || low.operator === comp) &&
        ltefn(version, low.semver)) {
      return false
    } else if (low.operator === ecomp && ltfn(version, low.semver)) {
      return false
    }
  }
  return true
}

module.exports = outside


/***/ }),

/***/ 2028:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// given a set of versions and a range, create a "simplified" range
// that includes the same versions that the original range does
// If the original range is shorter than the simplified one, return that.
const satisfies = __nccwpck_require__(8011)
const compare = __nccwpck_require__(8469)
module.exports = (versions, range, options) => {
  const set = []
  let first = null
  let prev = null
  const v = versions.sort((a, b) => compare(a, b, options))
  for (const version of v) {
    const included = satisfies(version, range, options)
    if (included) {
      prev = version
      if (!first) {
        first = version
      }
    } else {
      if (prev) {
        set.push([first, prev])
      }
      prev = null
      first = null
    }
  }
  if (first) {
    set.push([first, null])
  }

  const ranges = []
  for (const [min, max] of set) {
    if (min === max) {
      ranges.push(min)
    } else if (!max && min === v[0]) {
      ranges.push('*')
    } else if (!max) {
      ranges.push(`>=${min}`)
    } else if (min === v[0]) {
      ranges.push(`<=${max}`)
    } else {
      ranges.push(`${min} - ${max}`)
    }
  }
  const simplified = ranges.join(' || ')
  const original = typeof range.raw === 'string' ? range.raw : String(range)
  return simplified.length < original.length ? simplified : range
}


/***/ }),

/***/ 1489:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const Comparator = __nccwpck_require__(9379)
const { ANY } = Comparator
const satisfies = __nccwpck_require__(8011)
const compare = __nccwpck_require__(8469)

// Complex range `r1 || r2 || ...` is a subset of `R1 || R2 || ...` iff:
// - Every simple range `r1, r2, ...` is a null set, OR
// - Every simple range `r1, r2, ...` which is not a null set is a subset of
//   some `R1, R2, ...`
//
// Simple range `c1 c2 ...` is a subset of simple range `C1 C2 ...` iff:
// - If c is only the ANY comparator
//   - If C is only the ANY comparator, return true
//   - Else if in prerelease mode, return false
//   - else replace c with `[>=0.0.0]`
// - If C is only the ANY comparator
//   - if in prerelease mode, return true
//   - else replace C with `[>=0.0.0]`
// - Let EQ be the set of = comparators in c
// - If EQ is more than one, return true (null set)
// - Let GT be the highest > or >= comparator in c
// - Let LT be the lowest < or <= comparator in c
// - If GT and LT, and GT.semver > LT.semver, return true (null set)
// - If any C is a = range, and GT or LT are set, return false
// - If EQ
//   - If GT, and EQ does not satisfy GT, return true (null set)
//   - If LT, and EQ does not satisfy LT, return true (null set)
//   - If EQ satisfies every C, return true
//   - Else return false
// - If GT
//   - If GT.semver is lower than any > or >= comp in C, return false
//   - If GT is >=, and GT.semver does not satisfy every C, return false
//   - If GT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the GT.semver tuple, return false
// - If LT
//   - If LT.semver is greater than any < or <= comp in C, return false
//   - If LT is <=, and LT.semver does not satisfy every C, return false
//   - If LT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the LT.semver tuple, return false
// - Else return true

const subset = (sub, dom, options = {}) => {
  if (sub === dom) {
    return true
  }

  sub = new Range(sub, options)
  dom = new Range(dom, options)
  let sawNonNull = false

  OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
      const isSub = simpleSubset(simpleSub, simpleDom, options)
      sawNonNull = sawNonNull || isSub !== null
      if (isSub) {
        continue OUTER
      }
    }
    // the null set is a subset of everything, but null simple ranges in
    // a complex range should be ignored.  so if we saw a non-null range,
    // then we know this isn't a subset, but if EVERY simple range was null,
    // then it is a subset.
    if (sawNonNull) {
      return false
    }
  }
  return true
}

const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]

const simpleSubset = (sub, dom, options) => {
  if (sub === dom) {
    return true
  }

  if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) {
      return true
    } else if (options.includePrerelease) {
      sub = minimumVersionWithPreRelease
    } else {
      sub = minimumVersion
    }
  }

  if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) {
      return true
    } else {
      dom = minimumVersion
    }
  }

  const eqSet = new Set()
  let gt, lt
  for (const c of sub) {
    if (c.operator === '>' || c.operator === '>=') {
      gt = higherGT(gt, c, options)
    } else if (c.operator === '<' || c.operator === '<=') {
      lt = lowerLT(lt, c, options)
    } else {
      eqSet.add(c.semver)
    }
  }

  if (eqSet.size > 1) {
    return null
  }

  let gtltComp
  if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options)
    if (gtltComp > 0) {
      return null
    } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
      return null
    }
  }

  // will iterate one or zero times
  for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) {
      return null
    }

    if (lt && !satisfies(eq, String(lt), options)) {
      return null
    }

    for (const c of dom) {
      if (!satisfies(eq, String(c), options)) {
        return false
      }
    }

    return true
  }

  let higher, lower
  let hasDomLT, hasDomGT
  // if the subset has a prerelease, we need a comparator in the superset
  // with the same tuple and a prerelease, or it's not a subset
  let needDomLTPre = lt &&
    !options.includePrerelease &&
    lt.semver.prerelease.length ? lt.semver : false
  let needDomGTPre = gt &&
    !options.includePrerelease &&
    gt.semver.prerelease.length ? gt.semver : false
  // exception: <1.2.3-0 is the same as <1.2.3
  if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
      lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
    needDomLTPre = false
  }

  for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
    hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
    if (gt) {
      if (needDomGTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomGTPre.major &&
            c.semver.minor === needDomGTPre.minor &&
            c.semver.patch === needDomGTPre.patch) {
          needDomGTPre = false
        }
      }
      if (c.operator === '>' || c.operator === '>=') {
        higher = higherGT(gt, c, options)
        if (higher === c && higher !== gt) {
          return false
        }
      } else if (gt.operator === '>=' && !c.test(gt.semver)) {
        return false
      }
    }
    if (lt) {
      if (needDomLTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomLTPre.major &&
            c.semver.minor === needDomLTPre.minor &&
            c.semver.patch === needDomLTPre.patch) {
          needDomLTPre = false
        }
      }
      if (c.operator === '<' || c.operator === '<=') {
        lower = lowerLT(lt, c, options)
        if (lower === c && lower !== lt) {
          return false
        }
      } else if (lt.operator === '<=' && !c.test(lt.semver)) {
        return false
      }
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) {
      return false
    }
  }

  // if there was a < or >, and nothing in the dom, then must be false
  // UNLESS it was limited by another range in the other direction.
  // Eg, >1.0.0 <1.0.1 is still a subset of <2.0.0
  if (gt && hasDomLT && !lt && gtltComp !== 0) {
    return false
  }

  if (lt && hasDomGT && !gt && gtltComp !== 0) {
    return false
  }

  // we needed a prerelease range in a specific tuple, but didn't get one
  // then this isn't a subset.  eg >=1.2.3-pre is not a subset of >=1.0.0,
  // because it includes prereleases in the 1.2.3 tuple
  if (needDomGTPre || needDomLTPre) {
    return false
  }

  return true
}

// >=1.2.3 is lower than >1.2.3
const higherGT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp > 0 ? a
    : comp < 0 ? b
    : b.operator === '>' && a.operator === '>=' ? b
    : a
}

// <=1.2.3 is higher than <1.2.3
const lowerLT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp < 0 ? a
    : comp > 0 ? b
    : b.operator === '<' && a.operator === '<=' ? b
    : a
}

module.exports = subset


/***/ }),

/***/ 4750:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)

// Mostly just for testing and legacy API reasons
const toComparators = (range, options) =>
  new Range(range, options).set
    .map(comp => comp.map(c => c.value).join(' ').trim().split(' '))

module.exports = toComparators


/***/ }),

/***/ 4737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
exports.Sj = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
exports.P3 = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
exports.X5 = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 3220:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5056);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(518);
/** Starts the command line. Nothing else acts on import, but for the Action's own entry. */



await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .start */ .n)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread, () => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .runCli */ .a)(process.argv.slice(2), { environment: process.env, terminal: process.stdout.isTTY === true, columns: process.stdout.columns ?? 80, folder: process.cwd(), entry: import.meta.url }), "cli");

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/host/output.js
var output = __nccwpck_require__(2854);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./build/gate.js + 4 modules
var gate = __nccwpck_require__(184);
// EXTERNAL MODULE: ./build/host/files.js + 10 modules
var files = __nccwpck_require__(5966);
;// CONCATENATED MODULE: ./build/host/worker.js
/** The gate in a thread that can be stopped: large or many files run here, because a timer cannot stop a busy loop. */



/** Runs the task of this thread and answers with the report. Call it once, in a worker. */
function serve() {
    const task = external_node_worker_threads_.workerData;
    const report = (0,gate/* gate */.G)({
        files: task.files,
        refused: task.refused,
        doubtful: task.doubtful,
        unmatched: task.unmatched,
        limits: task.limits,
        open: (fromFile, path) => (0,files/* readInside */.xO)(task.workspace, fromFile, path, task.limits),
        onFile: (index) => Atomics.store(task.progress, 0, index),
    }, task.policy);
    external_node_worker_threads_.parentPort?.postMessage(report);
}

// EXTERNAL MODULE: ./build/policy/conclusion.js
var conclusion = __nccwpck_require__(7772);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __nccwpck_require__(6241);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __nccwpck_require__(2394);
;// CONCATENATED MODULE: ./build/bin/start.js
/** What both entries do around a run: the exit code starts red, errors end in words, and one place sets the code. */






/** Runs one entry; in its second thread, serves the gate instead. Sets `process.exitCode` and never calls `process.exit`: that would cut what is still being written. */
async function start(isMainThread, main, entry) {
    if (!isMainThread)
        return serve();
    process.exitCode = conclusion/* exitCodes */.hS.internal;
    try {
        process.exitCode = await main();
    }
    catch (error) {
        const user = error instanceof user_error/* UserError */.y;
        process.exitCode = user ? conclusion/* exitCodes */.hS.usage : conclusion/* exitCodes */.hS.internal;
        const text = user ? error.message : isRefusedByTheSystem(error) ? `The system refused what this program had to write (${error.code} on ${error.path ?? error.syscall ?? "a stream"}). A run that cannot say its verdict has failed.` : `sysprep-gate has failed by its own mistake, and nothing was decided: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}. Please report it with this text: https://github.com/sysprep-gate/sysprep-gate/issues`;
        if (entry === "action")
            (0,output/* writeAll */.f)(1, (0,annotations/* renderError */.vr)(text));
        else
            (0,output/* writeAll */.f)(2, `${(0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(`sysprep-gate: ${text}`, 2000))}\n${user || isRefusedByTheSystem(error) || !(error instanceof Error) ? "" : `${(0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(error.stack ?? "", 4000))}\n`}`);
    }
}
/** A full disk, a missing folder, a stream that cannot be written: not the caller's mistake, and not ours. */
function isRefusedByTheSystem(error) {
    return error instanceof Error && "syscall" in error && "code" in error;
}


/***/ }),

/***/ 5056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/evaluate/evaluate.js
var evaluate = __nccwpck_require__(7727);
// EXTERNAL MODULE: ./build/evaluate/condition.js
var evaluate_condition = __nccwpck_require__(6047);
// EXTERNAL MODULE: ./build/facts/image.js
var facts_image = __nccwpck_require__(6617);
// EXTERNAL MODULE: ./build/matrix/index.js + 6 modules
var matrix = __nccwpck_require__(9674);
;// CONCATENATED MODULE: ./build/explain/matrix.js
/** The matrix as Markdown: the page in `docs/`, and what `explain` and `rules` print. */




/** Every id that a finding can carry, in the order of the matrix. */
function rules() {
    return [
        ...matrix/* statements */.F.flatMap((statement) => [
            ...statement.rows.flatMap((row) => row.requirements.map((requirement) => ({ id: `${statement.id}/${row.id}/${requirement.id}`, needs: requirement.needs, cite: statement.cite, text: requirementText(statement, row, requirement) }))),
            ...scopeRules(statement),
        ]),
        {
            id: evaluate/* coverageId */.GR,
            needs: "a configuration that a Microsoft statement speaks about",
            cite: "",
            text: `# ${evaluate/* coverageId */.GR}\n\nThe image holds IIS and is cloned with Sysprep, and no statement of the matrix speaks about this IIS on this Windows. That is not support: nobody has said that the clone works.\n\nDecide with \`on-not-covered\` whether such an image fails the run (the default), warns or is ignored. Installing the web server on each clone (\`phase: after-clone\` under \`iis\`) takes the image out of the matrix.\n`,
        },
        {
            id: evaluate/* contradictionId */.Vf,
            needs: "facts that can be true of one machine",
            cite: "",
            text: `# ${evaluate/* contradictionId */.Vf}\n\nTwo facts of the image cannot both be true: IIS 4.0 on Windows 2000, Internet Explorer 7 on Windows NT 4.0, IIS 5.1 on Windows XP x64. The facts involved count as unknown, and the image is undetermined until one of them is corrected.\n`,
        },
        {
            id: evaluate/* unreadId */.lJ,
            needs: "values in a spelling that is known",
            cite: "",
            text: `# ${evaluate/* unreadId */.lJ}\n\nA value of the definition cannot be read, and no requirement on this image asks for it. It decides nothing and is reported as a warning, because a mistyped fact may be the one that matters after the next change. \`sysprep-gate explain vocabulary\` lists the spellings.\n`,
        },
    ];
}
/** What `explain` prints for the id of a statement, a row, a requirement or a scope condition; `undefined` where nothing has that id. */
function explainMatrix(id) {
    const wanted = id.trim().toLowerCase();
    const rule = rules().find((each) => each.id === wanted);
    if (rule !== undefined)
        return rule.text;
    for (const statement of matrix/* statements */.F) {
        if ([statement.id, statement.cite.toLowerCase(), statement.cite.toLowerCase().replaceAll(" ", "")].includes(wanted))
            return statementText(statement, "#");
        for (const row of statement.rows)
            if (`${statement.id}/${row.id}` === wanted)
                return rowText(statement, row, "#");
    }
    return undefined;
}
/** The page `docs/matrix.md`. */
function matrixPage() {
    return [
        "# The matrix",
        "",
        `Version ${matrix/* matrixVersion */._}. What Microsoft published about cloning IIS with Sysprep, as this program applies it. Every sentence here is in our own words; the addresses lead to the documents.`,
        "",
        "A requirement that is not met makes an image *unsupported*; one that cannot be decided makes it *undetermined*. A row applies to an image where all of its conditions hold; an image that is in the subject of a statement and in none of its rows is *not covered*.",
        "",
        "| requirement | needs | document |",
        "|---|---|---|",
        ...rules().map((rule) => `| \`${rule.id}\` | ${rule.needs} | ${rule.cite} |`),
        "",
        ...matrix/* statements */.F.map((statement) => statementText(statement, "##")),
        "## Adding a row",
        "",
        "A row is data: `src/matrix/statements/<id>.json`, with its cases in `test/matrix/<id>.cases.ts`. CONTRIBUTING shows the steps.",
        "",
    ].join("\n");
}
function statementText(statement, heading) {
    return [
        `${heading} ${statement.cite}: ${statement.title}`,
        "",
        `${statement.publisher}, ${statement.dated}. <${statement.url}>${statement.readInFull ? "" : " Only a part of the text could be read."}${statement.supersedes.length > 0 ? ` Supersedes ${statement.supersedes.map((id) => matrix/* statements */.F.find((each) => each.id === id)?.cite ?? id).join(", ")}.` : ""}`,
        "",
        statement.summary,
        "",
        "Applies where:",
        "",
        ...statement.scope.map((condition) => `* ${expectationText(condition.expects)} (\`${statement.id}/scope/${condition.id}\`). ${condition.says}`),
        "",
        ...statement.rows.map((row) => rowText(statement, row, `${heading}#`)),
        ...(statement.notes === undefined ? [] : ["Notes:", "", ...statement.notes.map((note) => `* ${note}`), ""]),
    ].join("\n");
}
function rowText(statement, row, heading) {
    return [
        `${heading} ${row.title} (\`${statement.id}/${row.id}\`)`,
        "",
        `Selected by: ${row.when.map(expectationText).join("; ")}.`,
        "",
        "| requirement | needs | the document says | where |",
        "|---|---|---|---|",
        ...row.requirements.map((requirement) => `| \`${requirement.id}\` | ${requirement.needs} | ${sayingOf(requirement.says)} | ${requirement.section} |`),
        "",
        ...adviceLines(row),
    ].join("\n");
}
function requirementText(statement, row, requirement) {
    return [
        `# ${statement.id}/${row.id}/${requirement.id}`,
        "",
        `${row.title}: needs ${requirement.needs}.`,
        "",
        `* Says: ${sayingOf(requirement.says)}.`,
        `* Checked as: ${expectationText(requirement.expects)}.`,
        `* Applies where: ${[...statement.scope.map((condition) => condition.expects), ...row.when].map(expectationText).join("; ")}.`,
        `* Change: ${requirement.remedy}`,
        `* Document: ${statement.cite}, ${statement.title} (${statement.publisher}, ${statement.dated}), ${requirement.section}. <${statement.url}>`,
        "",
        ...adviceLines(row),
    ].join("\n");
}
function scopeRules(statement) {
    const found = new Map();
    for (const condition of statement.scope)
        found.set((0,evaluate_condition/* partsOf */.CI)(condition.expects).key, scopeRule(statement, condition.id, condition.needs, `${condition.says} ${condition.remedy}`));
    for (const expectation of statement.rows.flatMap((row) => row.when)) {
        const { key } = (0,evaluate_condition/* partsOf */.CI)(expectation);
        if (!found.has(key))
            found.set(key, scopeRule(statement, (0,evaluate/* scopeId */.IW)(key), `to know the ${evaluate/* factTitles */.cR[key]}`, "It decides which row applies."));
    }
    return [...found.values()];
}
function scopeRule(statement, last, needs, says) {
    const id = `${statement.id}/scope/${last}`;
    return { id, needs, cite: statement.cite, text: `# ${id}\n\nNeeded: ${needs}. ${says} Until that can be read, ${statement.cite} can neither be applied nor left aside, and the image is undetermined.\n\n* Document: ${statement.cite}, ${statement.title}. <${statement.url}>\n` };
}
function adviceLines(row) {
    const lines = [adviceLine("Way round", row.fallback), adviceLine("Symptom", row.symptom)].filter((line) => line !== "");
    return lines.length === 0 ? [] : [...lines, ""];
}
function adviceLine(title, advice) {
    return advice === undefined ? "" : `* ${title}: ${advice.says} (${advice.sources.join(", ")}).`;
}
function sayingOf(says) {
    if ("notSupported" in says)
        return says.notSupported;
    if ("notListed" in says)
        return says.notListed;
    return "warns" in says ? `${says.warns} (a warning; it decides nothing)` : `${says.hints} (a hint; it decides nothing)`;
}
/** A condition in words: "service pack: SP6a or later". */
function expectationText(expectation) {
    const { key, condition } = (0,evaluate_condition/* partsOf */.CI)(expectation);
    return `${facts_image/* vocabularies */.r9[key].title}: ${conditionText(key, condition)}`;
}
function conditionText(key, condition) {
    const show = (value) => facts_image/* vocabularies */.r9[key].show(value);
    if ("said" in condition)
        return condition.said ? "anything is said about it" : "nothing is said about it";
    if ("saidToBe" in condition)
        return `said to be ${show(condition.saidToBe)}`;
    if ("notSaidToBe" in condition)
        return `not said to be ${show(condition.notSaidToBe)}`;
    if ("equals" in condition)
        return show(condition.equals);
    if ("oneOf" in condition)
        return condition.oneOf.map(show).join(" or ");
    if ("noneOf" in condition)
        return `not ${condition.noneOf.map(show).join(", not ")}`;
    return `${show(condition.atLeast)} or later`;
}

// EXTERNAL MODULE: ./build/formats/index.js + 5 modules
var formats = __nccwpck_require__(9158);
// EXTERNAL MODULE: ./build/formats/native/keys.js
var keys = __nccwpck_require__(2859);
// EXTERNAL MODULE: ./build/facts/fact.js
var fact = __nccwpck_require__(7640);
;// CONCATENATED MODULE: ./build/explain/format.js
/** The native format as Markdown, from the same table that reads it. */



/** The page `docs/format.md`. */
function formatPage() {
    const order = ["document", "os", "iis", "sysprep", "from", "feature", "provision", "encrypted"];
    return [
        "# Native image definitions",
        "",
        "A document is recognised by its marker, never by the name of its file:",
        "",
        "```yaml",
        "apiVersion: sysprep-gate/v1",
        "kind: Images",
        "images:",
        "  - name: intranet-nt4",
        "    os: { product: Windows NT 4.0 Server, servicePack: SP6a }",
        '    iis: { version: "4.0", source: nt4-option-pack }',
        '    ie: "5.01 SP2"',
        "    sysprep: true",
        "```",
        "",
        "* A file holds any number of documents. Each declares its images as a list under `images`, as a mapping under `images` whose keys are the names, or as one image at the root.",
        "* Every value is read as it is written: `5.10` is not `5.1`. Put versions in quotes.",
        "* Unknown keys are errors that name the nearest known key. Keys that start with `x-` are free.",
        "* `defaults` < parent (`from`) < the image's own keys. Mappings merge key by key, a scalar replaces what was inherited, lists replace, `features` add and remove (`-Name`), an empty value (`null`) clears.",
        "* `sysprep: false` of a parent is not inherited: a base image that is never cloned says nothing about the images built on it.",
        "* Anchors and `<<` work within a document, `from` works across documents and files.",
        "* A fact that is left out is implied where a cited rule gives it (Windows 2000 Server carries IIS 5.0 and Internet Explorer 5.01); everything else is unknown.",
        "",
        ...order.flatMap((id) => [`## ${keys/* maps */.Kn[id].title}`, "", keys/* maps */.Kn[id].description, "", "| key | takes | meaning |", "|---|---|---|", ...keys/* maps */.Kn[id].keys.map(keyRow), ""]),
        "## What each format can state",
        "",
        `| fact | ${formats/* formats */.F.map((format) => format.title).join(" | ")} |`,
        `|---|${formats/* formats */.F.map(() => "---|").join("")}`,
        ...fact/* factKeys */.j.map((key) => `| \`${key}\` | ${formats/* formats */.F.map((format) => format.reads[key] ?? "cannot say").join(" | ")} |`),
        "",
    ].join("\n");
}
function keyRow(key) {
    const names = [key.name, ...(key.aliases ?? [])].map((name) => `\`${name}\``).join(", ");
    return `| ${names} | ${key.shapes.map(shapeText).join("; or ")} | ${key.description} |`;
}
function shapeText(shape) {
    if ("text" in shape)
        return shape.words === undefined ? "text" : `text such as ${shape.words.slice(0, 9).map((word) => `\`${word}\``).join(", ")}`;
    if ("map" in shape)
        return `mapping: ${keys/* maps */.Kn[shape.map].title.toLowerCase()}`;
    if ("mapOf" in shape)
        return "mapping from names to images";
    if ("listOf" in shape)
        return `list of ${shape.listOf.map(shapeText).join(" or ")}`;
    return "anything";
}

;// CONCATENATED MODULE: ./build/explain/vocabulary.js
/** The vocabularies as Markdown: what can be written for each fact, with the source of every value. */


/** The page `docs/vocabulary.md`, and what `explain vocabulary` prints. */
function vocabularyPage() {
    const seen = new Set();
    const parts = fact/* factKeys */.j.filter((key) => !seen.has(facts_image/* vocabularies */.r9[key].id) && seen.add(facts_image/* vocabularies */.r9[key].id)).map((key) => vocabularyText(key));
    return ["# Vocabulary", "", "How each fact may be written. Upper and lower case, spaces and hyphens do not matter; what is not listed is not guessed: it is unknown, and the image undetermined.", "", ...parts].join("\n");
}
/** One vocabulary, by the key of a fact. */
function vocabularyText(key) {
    const vocabulary = facts_image/* vocabularies */.r9[key];
    return [
        `## ${vocabulary.title} (\`${key}\`)`,
        "",
        vocabulary.compare === undefined ? "" : "In order, earliest first.\n",
        "| value | spellings | note | source |",
        "|---|---|---|---|",
        ...vocabulary.terms.map((term) => `| ${cell(term.title)} | ${term.spellings.map((spelling) => `\`${spelling}\``).join(", ")} | ${cell(term.note ?? "")} | [${term.source.id}](${term.source.url}) |`),
        "",
    ].join("\n");
}
function cell(text) {
    return text.replaceAll("|", "\\|");
}

;// CONCATENATED MODULE: ./build/formats/native/schema.js
/** The JSON Schema of native definitions, made from the table of keys that the reader uses. */

/** JSON Schema 2020-12 for editors: unknown keys, shapes, descriptions that name the requirement, words to complete. */
const definitionsSchema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://sysprep-gate.github.io/schema/definitions.v1.json",
    title: "sysprep-gate image definitions",
    description: keys/* maps */.Kn.document.description,
    ...mapSchema("document"),
    required: ["apiVersion", "kind"],
    $defs: Object.fromEntries(Object.keys(keys/* maps */.Kn).filter((id) => id !== "document").map((id) => [id, { title: keys/* maps */.Kn[id].title, description: keys/* maps */.Kn[id].description, ...mapSchema(id) }])),
};
function mapSchema(id) {
    return {
        type: "object",
        properties: Object.fromEntries(keys/* maps */.Kn[id].keys.flatMap((key) => [key.name, ...(key.aliases ?? [])].map((name) => [name, keySchema(key, name)]))),
        patternProperties: { "^x-": { description: "Free for your own use." } },
        additionalProperties: false,
    };
}
function keySchema(key, name) {
    const description = name === key.name ? key.description : `Another name of \`${key.name}\`. ${key.description}`;
    const shapes = key.name === "apiVersion" ? [{ const: keys/* apiVersion */.XV }] : key.name === "kind" ? [{ const: keys/* kind */.fM }] : [...key.shapes.flatMap(shapeSchema), ...(key.shapes.some((shape) => "anything" in shape) ? [] : [{ type: "null" }])];
    return {
        description,
        ...(shapes.length === 1 ? shapes[0] : { anyOf: shapes }),
        ...(key.examples === undefined ? {} : { examples: [...key.examples] }),
    };
}
function shapeSchema(shape) {
    if ("anything" in shape)
        return [{}];
    if ("map" in shape)
        return [{ $ref: `#/$defs/${shape.map}` }];
    if ("mapOf" in shape)
        return [{ type: "object", additionalProperties: { $ref: `#/$defs/${shape.mapOf}` } }];
    if ("listOf" in shape) {
        const items = shape.listOf.flatMap(shapeSchema);
        return [{ type: "array", items: items.length === 1 ? items[0] : { anyOf: items } }];
    }
    // Words are offered and not enforced: what they mean is the vocabulary's to decide, by the text as it is written.
    const words = shape.words ?? [];
    const truths = words.filter((word) => word === "true" || word === "false").map((word) => word === "true");
    const texts = words.filter((word) => word !== "true" && word !== "false");
    return [...(texts.length > 0 ? [{ enum: texts }] : []), ...(truths.length > 0 ? [{ enum: truths }] : []), { type: "string" }, { type: "number" }, { type: "boolean" }];
}

// EXTERNAL MODULE: ./build/host/output.js
var output = __nccwpck_require__(2854);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./build/gate.js + 4 modules
var gate = __nccwpck_require__(184);
// EXTERNAL MODULE: ./build/source/limits.js
var source_limits = __nccwpck_require__(2790);
// EXTERNAL MODULE: ./build/source/location.js
var source_location = __nccwpck_require__(2897);
// EXTERNAL MODULE: ./build/source/text.js
var source_text = __nccwpck_require__(6137);
// EXTERNAL MODULE: ./build/host/files.js + 10 modules
var host_files = __nccwpck_require__(5966);
;// CONCATENATED MODULE: ./build/host/run.js
/** One run from the disk to the report: lists and reads the files, then calls the gate, in place or in a thread that can be stopped. */








/** A marker further into a file than this is not looked for. */
const farthestMarker = 64 * 1024 * 1024;
/** Threads that are started anew after one was stopped by a file, before the rest is refused too. */
const mostRestarts = 10;
/** Evaluates everything that the settings ask for. Throws only for what is our own mistake. */
async function run(request) {
    const limits = request.limits ?? source_limits/* defaultLimits */.M;
    const workspace = (0,external_node_fs_.realpathSync)(request.workspace);
    const { settings } = request;
    const listing = (0,host_files/* listFiles */.CS)({ workspace, paths: settings.paths, workingDirectory: settings.workingDirectory, exclude: settings.excludePaths, limits });
    const markers = new RegExp(formats/* formats */.F.map((format) => `(?:${format.marker.source})`).join("|"), "i");
    const hints = new RegExp(formats/* formats */.F.flatMap((format) => [format.marker, format.hint]).map((pattern) => `(?:${pattern.source})`).join("|"), "im");
    const refused = [...listing.diagnostics];
    const doubtful = [];
    const files = [];
    let heavy = 0;
    let total = 0;
    for (const listed of listing.files) {
        const read = (0,host_files/* readListed */.oF)(listed, limits);
        if ("diagnostic" in read) {
            // A large file that holds no marker is somebody else's; one that cannot be opened at all may be anything.
            const other = read.diagnostic.code === "file-too-large" && !listed.named && (0,host_files/* scanForMarker */.RE)(listed, (text) => (0,source_text/* mightContain */.eg)(text, markers), farthestMarker) === false;
            (other ? doubtful : refused).push(other ? { ...read.diagnostic, level: "warning" } : read.diagnostic);
            continue;
        }
        total += read.bytes.length;
        if (total > limits.totalBytes) {
            refused.push({ code: "too-much", level: "error", message: `More than ${Math.round(limits.totalBytes / 1024 / 1024)} MiB of files to read: this one and those after it were not read. Name fewer with paths.`, location: (0,source_location/* startOfFile */.S)(listed.path), related: [] });
            break;
        }
        const file = { path: listed.path, bytes: read.bytes, named: listed.named };
        files.push(file);
        if (file.named || (0,source_text/* mightContain */.eg)(file.bytes, hints))
            heavy += file.bytes.length;
    }
    const task = { workspace, files, refused, doubtful, unmatched: listing.unmatched, limits, policy: settings.policy };
    // Where too few images turn up, files without a marker are parsed as well, to say which of them nobody can read.
    const all = files.reduce((sum, file) => sum + file.bytes.length, 0);
    const light = heavy <= limits.inPlaceBytes && (heavy > 0 || all <= limits.inPlaceBytes);
    if (light)
        return (0,gate/* gate */.G)({ ...task, open: (fromFile, path) => (0,host_files/* readInside */.xO)(workspace, fromFile, path, limits) }, settings.policy);
    return inThread(task, request.entry);
}
async function inThread(task, entry) {
    const deadline = Date.now() + task.limits.runMilliseconds;
    let files = task.files;
    let refused = task.refused;
    for (let restart = 0;; restart++) {
        const progress = new Int32Array(new SharedArrayBuffer(4));
        const ended = await watch({ ...task, files, refused, kind: "sysprep-gate", progress }, entry, deadline);
        if ("report" in ended)
            return ended.report;
        const file = files[Atomics.load(progress, 0)];
        if (files.length === 0)
            throw new Error(ended.stopped);
        // Stopped between files, too often or too late: what is left cannot be told apart any more.
        const given = file === undefined || restart >= mostRestarts || Date.now() >= deadline ? files : [file];
        refused = [...refused, ...given.map((each) => ({ code: "file-too-costly", level: "error", message: `This file could not be evaluated: ${ended.stopped}. Split it, or leave it out with exclude-paths.`, location: (0,source_location/* startOfFile */.S)(each.path), related: [] }))];
        files = files.filter((each) => !given.includes(each));
    }
}
function watch(task, entry, deadline) {
    return new Promise((resolve, reject) => {
        const worker = new external_node_worker_threads_.Worker(new URL(entry), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 } });
        let at = -1;
        let since = Date.now();
        const timer = setInterval(() => {
            const index = Atomics.load(task.progress, 0);
            const now = Date.now();
            if (index !== at) {
                at = index;
                since = now;
            }
            const late = index < task.files.length && now - since > task.limits.fileMilliseconds;
            if (late || now > deadline)
                end({ stopped: late ? `it took longer than ${task.limits.fileMilliseconds / 1000} s` : `the run took longer than ${task.limits.runMilliseconds / 1000} s` });
        }, 50);
        const end = (ended) => {
            clearInterval(timer);
            resolve(ended);
            void worker.terminate();
        };
        worker.once("message", (report) => end({ report }));
        worker.once("error", (error) => {
            if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
                return end({ stopped: "it needs more memory than a run may use" });
            clearInterval(timer);
            reject(error);
        });
        // Ending without an answer is our own mistake; after an answer this promise is long resolved.
        worker.once("exit", (code) => {
            clearInterval(timer);
            reject(new Error(`the evaluating thread ended with code ${code} and without an answer`));
        });
    });
}

// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __nccwpck_require__(7785);
;// CONCATENATED MODULE: ./build/policy/policy.js
/** What a run makes of verdicts: which of them fail it. */
const defaultPolicy = { strict: false, onUndetermined: "auto", onNotCovered: "fail", minImages: 1, warnOnly: false };

// EXTERNAL MODULE: ./build/user-error.js
var user_error = __nccwpck_require__(2394);
;// CONCATENATED MODULE: ./build/options.js
/** Every option of a run, once: the inputs of the Action, the flags of the command line and their documentation come from this table. */



const reactions = ["fail", "warn", "ignore"];
const options = [
    { name: "paths", takes: "lines", byDefault: "**/*.{yml,yaml} without .git and node_modules", on: "action", description: "Files, folders or globs to read, one a line. What is an image definition is recognised by its content." },
    { name: "exclude-paths", takes: "lines", byDefault: "none", on: "both", description: "Globs of files to leave out." },
    { name: "working-directory", takes: "text", byDefault: "the workspace", on: "both", description: "Folder, inside the workspace, that paths start from." },
    { name: "strict", takes: "truth", byDefault: "false", on: "both", description: "Take facts that are only implied by a rule for unknown ones." },
    { name: "on-undetermined", takes: { words: [...reactions, "auto"] }, byDefault: "auto", on: "both", description: "What an undetermined image does to the run: fail, warn, ignore, or auto (fail for native definitions, warn for other formats)." },
    { name: "on-not-covered", takes: { words: reactions }, byDefault: "fail", on: "both", description: "What an image that no Microsoft statement covers does to the run: fail, warn or ignore." },
    { name: "min-images", takes: "integer", byDefault: "1", on: "both", description: "Fewer declared images than this fail the run: a glob that shrank is as dangerous as an empty one." },
    { name: "warn-only", takes: "truth", byDefault: "false", on: "both", description: "Report failing images as warnings without failing. What cannot be read, and a run without images, still fail." },
    { name: "annotations", takes: { words: ["auto", "commands", "none"] }, byDefault: "auto", on: "action", description: "Where annotations go: auto and commands write workflow commands, none writes none." },
    { name: "job-summary", takes: "truth", byDefault: "true", on: "action", description: "Write the job summary." },
    { name: "format", takes: { words: ["pretty", "json", "markdown", "github"] }, byDefault: "pretty", on: "cli", description: "Report on standard output." },
    { name: "color", takes: { words: ["auto", "always", "never"] }, byDefault: "auto", on: "cli", description: "Colours of the pretty report; auto follows the terminal, NO_COLOR and FORCE_COLOR." },
];
/** Every output of the Action: counts and paths, never bulk data. */
const outputs = [
    { name: "conclusion", description: "success or failure. Compare with == 'success': an empty output means that the run did not finish." },
    { name: "exit-code", description: "0, 1 (failing image), 2 (usage), 3 (no images), 4 (not read or undetermined); see the documentation." },
    { name: "would-fail", description: "true where the run fails, or only warn-only kept it from failing." },
    { name: "images", description: "Number of declared images." },
    { name: "supported", description: "Number of supported images." },
    { name: "unsupported", description: "Number of unsupported images." },
    { name: "undetermined", description: "Number of undetermined images." },
    { name: "not-covered", description: "Number of images that no Microsoft statement covers." },
    { name: "not-applicable", description: "Number of images outside the matrix: not cloned with Sysprep, or without IIS when they are." },
    { name: "findings", description: "Number of findings." },
    { name: "annotations-omitted", description: "Number of findings and diagnostics that no annotation shows; log and summary have them." },
    { name: "failing-images", description: "Names of failing images, one a line, at most 50 and then how many more." },
    { name: "matrix-version", description: "Version of the matrix that was applied." },
    { name: "result-digest", description: "SHA-256 of the JSON report, as sha256:<hex>." },
];
/** The options that one of the two entries has. */
function optionsOf(entry) {
    return options.filter((option) => option.on === "both" || option.on === entry);
}
/** Decides every option. `prefix` is what stands before a name for this user: `--` or nothing. Throws `UserError`. */
function readSettings(given, entry) {
    const prefix = entry === "cli" ? "--" : "";
    const known = optionsOf(entry);
    for (const name of given.keys())
        if (!known.some((option) => option.name === name))
            throw unknownName(name, known.map((option) => option.name), entry === "cli" ? "flag" : "input", prefix);
    const last = (name) => given.get(name)?.at(-1);
    const lines = (name) => (given.get(name) ?? []).flatMap((value) => value.split(/\r?\n/)).map((value) => value.trim()).filter((value) => value !== "");
    const word = (name, words, byDefault) => {
        const value = last(name);
        if (value === undefined)
            return byDefault;
        const found = words.find((each) => each === value.trim());
        if (found === undefined)
            throw new user_error/* UserError */.y(`${prefix}${name} is "${value}", needed ${words.join(", ")}.`);
        return found;
    };
    const truth = (name, byDefault) => word(name, ["true", "false"], byDefault ? "true" : "false") === "true";
    return {
        paths: lines("paths"),
        excludePaths: lines("exclude-paths"),
        workingDirectory: last("working-directory") ?? ".",
        policy: {
            strict: truth("strict", defaultPolicy.strict),
            onUndetermined: word("on-undetermined", [...reactions, "auto"], defaultPolicy.onUndetermined),
            onNotCovered: word("on-not-covered", reactions, defaultPolicy.onNotCovered),
            minImages: integer(prefix, "min-images", last("min-images"), defaultPolicy.minImages),
            warnOnly: truth("warn-only", defaultPolicy.warnOnly),
        },
        annotations: word("annotations", ["auto", "commands", "none"], "auto"),
        jobSummary: truth("job-summary", true),
        format: word("format", ["pretty", "json", "markdown", "github"], "pretty"),
        color: word("color", ["auto", "always", "never"], "auto"),
    };
}
function integer(prefix, name, value, byDefault) {
    if (value === undefined)
        return byDefault;
    if (!/^\d{1,7}$/.test(value.trim()))
        throw new user_error/* UserError */.y(`${prefix}${name} is "${value}", needed a whole number, 0 or more.`);
    return Number(value.trim());
}
/** The error for a name that nobody knows, with the nearest one that somebody does. */
function unknownName(written, known, what, prefix = "") {
    const part = known.find((name) => name.endsWith(`/${written}`));
    if (part !== undefined)
        return new user_error/* UserError */.y(`Unknown ${what} ${prefix}${written}. Did you mean ${prefix}${part}?`);
    const ranked = known.map((name) => ({ name, distance: (0,leven/* default */.A)(written.slice(0, 64).toLowerCase(), name.toLowerCase()) })).toSorted((left, right) => left.distance - right.distance);
    const best = ranked[0];
    const guess = best !== undefined && best.distance <= Math.max(2, Math.floor(best.name.length / 2)) ? ` Did you mean ${prefix}${best.name}?` : "";
    return new user_error/* UserError */.y(`Unknown ${what} ${prefix}${written}.${guess}${known.length > 20 ? " `sysprep-gate rules` lists all." : ` Known: ${known.map((name) => `${prefix}${name}`).join(", ")}.`}`);
}

// EXTERNAL MODULE: ./build/policy/conclusion.js
var conclusion = __nccwpck_require__(7772);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __nccwpck_require__(6241);
;// CONCATENATED MODULE: ./build/report/json.js

/** The report as JSON. */
const json = {
    id: "json",
    title: "JSON",
    use: "For programs: everything that the other reports show, in full, by a published schema.",
    render: (report) => `${(0,report_escape/* safeJson */.oi)(JSON.stringify(documentOf(report), undefined, 2))}\n`,
};
/** Keys in a fixed order; texts as they are. */
function documentOf(report) {
    const { counts, files } = report;
    return {
        schemaVersion: report.schemaVersion,
        version: report.version,
        matrixVersion: report.matrixVersion,
        conclusion: report.conclusion,
        exitCode: report.exitCode,
        reason: report.reason,
        wouldFail: report.wouldFail,
        warnOnly: report.warnOnly,
        strict: report.strict,
        counts: {
            images: counts.images,
            unsupported: counts.unsupported,
            undetermined: counts.undetermined,
            "not-covered": counts["not-covered"],
            supported: counts.supported,
            "not-applicable": counts["not-applicable"],
            failing: counts.failing,
            findings: counts.findings,
        },
        files: { matched: files.matched, definitions: files.definitions, other: files.other, refused: files.refused },
        images: report.images.map(imageOf),
        diagnostics: report.diagnostics.map(diagnosticOf),
    };
}
function imageOf(image) {
    return {
        name: image.name,
        format: image.format,
        ...placeOf(image.location),
        verdict: image.verdict,
        basis: image.basis,
        failing: image.failing,
        description: image.description,
        findings: image.findings.map(findingOf),
        implied: image.implied.map(({ fact, value, because, source, url }) => ({ fact, value, because, source, url })),
    };
}
function findingOf(finding) {
    return {
        requirement: finding.requirement,
        outcome: finding.outcome,
        level: finding.level,
        message: finding.message,
        expected: finding.expected,
        actual: finding.actual,
        remedy: finding.remedy,
        advice: finding.advice,
        url: finding.url,
        ...placeOf(finding.location),
        excerpt: finding.excerpt,
        related: finding.related.map(relatedOf),
        waived: finding.waived,
    };
}
function diagnosticOf(diagnostic) {
    return {
        code: diagnostic.code,
        level: diagnostic.level,
        message: diagnostic.message,
        ...placeOf(diagnostic.location),
        excerpt: diagnostic.excerpt,
        related: diagnostic.related.map(relatedOf),
    };
}
function relatedOf({ message, location }) {
    return { message, ...placeOf(location) };
}
function placeOf({ file, start, end }) {
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

// EXTERNAL MODULE: ./build/report/arrange.js
var arrange = __nccwpck_require__(7907);
// EXTERNAL MODULE: ./build/report/limits.js
var limits = __nccwpck_require__(8587);
;// CONCATENATED MODULE: ./build/report/markdown.js



/** The report as a job summary. */
const markdown = {
    id: "markdown",
    title: "Markdown",
    use: "For job summaries and comments: a table of images and requirements, worst first.",
    render: (report) => renderMarkdown(report, { maxBytes: limits/* summaryBudget */.qN }),
};
const icons = { unsupported: "❌", undetermined: "❓", "not-covered": "⚠️", supported: "✅", "not-applicable": "➖" };
const levelIcons = { error: "❌", warning: "⚠️", note: "ℹ️" };
const basisWords = { documented: "documented", extrapolated: "extrapolated", none: "" };
/**
 * The report as Markdown of at most `maxBytes` bytes of UTF-8. What does not fit is cut at a row, and each section says how many of how many it shows.
 * Below about 3,000 bytes only the heading and the closing line are left.
 */
function renderMarkdown(report, options) {
    const heading = `## ${headingOf(report)}\n`;
    const counts = `\n<p><b>${(0,report_escape/* htmlText */.js)((0,arrange/* countsSentence */.KS)(report))}</b>; ${(0,report_escape/* htmlText */.js)((0,arrange/* plural */.LS)(report.counts.findings, "finding"))}<br><sub>${(0,report_escape/* htmlText */.js)((0,arrange/* filesSentence */.B6)(report))}${report.strict ? "; strict" : ""}</sub></p>\n`;
    const closing = `\n<p>${report.exitCode === 0 ? "✅" : "❌"} Exit code <b>${report.exitCode}</b>. ${(0,report_escape/* htmlProse */.n8)(report.reason)}<br><sub>sysprep-gate ${(0,report_escape/* htmlCode */.h8)(report.version)} with matrix ${(0,report_escape/* htmlCode */.h8)(report.matrixVersion)}</sub></p>\n`;
    let room = options.maxBytes - bytesOf(heading) - bytesOf(counts) - bytesOf(closing);
    if (room < 0) {
        const rest = `\nExit code ${report.exitCode}.\n`;
        return bytesOf(heading + rest) <= options.maxBytes ? heading + rest : "";
    }
    const sections = sectionsOf(report).filter((section) => section.rows.length > 0);
    const wanted = sections.map((section) => bytesOf(section.open + section.close) + fullSize(section.rows, room));
    let body = "";
    for (const [index, section] of sections.entries()) {
        // Later sections keep their share, or what they need of it.
        const kept = sections.slice(index + 1).reduce((sum, later, offset) => sum + Math.min(wanted[index + 1 + offset] ?? 0, Math.floor(options.maxBytes * later.share)), 0);
        const filled = fill(section, room - kept);
        room -= bytesOf(filled);
        body += filled;
    }
    return `${heading}${counts}${body}${closing}`;
}
function headingOf(report) {
    const { failing, images } = report.counts;
    const errors = report.diagnostics.filter((diagnostic) => diagnostic.level === "error").length;
    if (report.conclusion === "success" && !report.wouldFail)
        return `✅ sysprep-gate: ${images === 1 ? "the image passes" : `all ${images} images pass`}`;
    const what = failing > 0 ? `${failing} of ${(0,arrange/* plural */.LS)(images, "image")} ${failing === 1 ? "fails" : "fail"}` : errors > 0 ? `${(0,arrange/* plural */.LS)(errors, "error")} in what should have been read` : "failure";
    return report.conclusion === "success" ? `⚠️ sysprep-gate: ${what} (warn-only)` : `❌ sysprep-gate: ${what}`;
}
function sectionsOf(report) {
    const spoken = report.images.filter((image) => image.findings.length > 0 || !passes(image.verdict));
    const quiet = report.images.filter((image) => image.findings.length === 0 && passes(image.verdict));
    const notes = (0,arrange/* sharedNotes */.LX)(report.images);
    return [
        {
            open: "\n<table>\n<tr><th align=\"left\">Image</th><th align=\"left\">Requirement and finding</th></tr>\n",
            rows: spoken.map(imageRow),
            close: "</table>\n",
            noun: "findings",
            share: 0,
        },
        {
            open: "\n<h3>Files</h3>\n<table>\n<tr><th align=\"left\">Diagnostic</th><th align=\"left\">What was found</th></tr>\n",
            rows: report.diagnostics.map((diagnostic) => single(diagnosticRow(diagnostic))),
            close: "</table>\n",
            noun: "diagnostics",
            share: 0.2,
        },
        {
            open: `\n<details>\n<summary>${(0,arrange/* plural */.LS)(quiet.length, "image")} without a finding</summary>\n<ul>\n`,
            rows: quiet.map((image) => single(quietRow(image))),
            close: "</ul>\n</details>\n",
            noun: "images",
            share: 0.1,
        },
        {
            open: `\n<details>\n<summary>${(0,arrange/* plural */.LS)(notes.length, "implied fact")}: not stated, but given by a cited rule</summary>\n<ul>\n`,
            rows: notes.map((note) => single(noteRow(note))),
            close: "</ul>\n</details>\n",
            noun: "implied facts",
            share: 0.05,
        },
    ];
}
function passes(verdict) {
    return verdict === "supported" || verdict === "not-applicable";
}
function single(html) {
    return { items: 1, html: () => html };
}
/** The image once, beside each of its findings. */
function imageRow(image) {
    const items = Math.max(1, image.findings.length);
    return {
        items,
        html(count) {
            const span = count > 1 ? ` rowspan="${count}"` : "";
            const shown = (0,arrange/* sayAdviceOnce */.pS)(image.findings.slice(0, count));
            const rows = shown.length > 0 ? shown.map((finding) => findingCells(finding, image.location.file)) : [`<td valign="top">${image.verdict === "undetermined" ? "The definition was not read as meant; the errors below say why." : "No statement of the matrix decides about this image."}</td>`];
            return `<tr><td valign="top"${span}>${imageCell(image)}</td>${rows.join("</tr>\n<tr>")}</tr>\n`;
        },
    };
}
function imageCell(image) {
    const details = [(0,report_escape/* htmlText */.js)(basisWords[image.basis]), passes(image.verdict) || image.failing ? "" : "does not fail this run"].filter(Boolean).join(", ");
    return [
        `${icons[image.verdict]} <b>${arrange/* verdictWords */.L2[image.verdict]}</b>`,
        (0,report_escape/* htmlCode */.h8)(image.name),
        (0,report_escape/* htmlProse */.n8)(image.description),
        `<sub>${(0,report_escape/* htmlCode */.h8)(`${image.location.file}:${image.location.start.line}`)}</sub>`,
        `<sub>${(0,report_escape/* htmlCode */.h8)(image.format)}${details === "" ? "" : `, ${details}`}</sub>`,
    ].join("<br>");
}
function findingCells(finding, imageFile) {
    const link = documentLink(finding.url);
    const weight = `${levelIcons[finding.level]} <b>${finding.waived ? "waived" : finding.level}</b>`;
    const lines = [
        `${weight} ${(0,report_escape/* htmlCode */.h8)(finding.requirement)}${link === "" ? "" : ` (${link})`}`,
        (0,report_escape/* htmlProse */.n8)(finding.message),
        `${(0,report_escape/* htmlCode */.h8)(lineOf(finding.location, imageFile), limits/* longestSentence */.oL)}${excerptOf(finding)}`,
        finding.remedy === "" ? "" : `<b>Fix:</b> ${(0,report_escape/* htmlProse */.n8)(finding.remedy)}`,
        ...finding.advice.map((advice) => `<b>Note:</b> ${(0,report_escape/* htmlProse */.n8)(advice)}`),
        ...relatedLines(finding.related),
    ];
    return `<td valign="top">${lines.filter(Boolean).join("<br>")}</td>`;
}
/** "line 7" in the image's own file, else the file too. */
function lineOf({ file, start }, imageFile) {
    return file === imageFile ? `line ${start.line}` : `${file}:${start.line}`;
}
/** The line, from its first word or from shortly before the place; nothing where there is none. */
function excerptOf({ excerpt, location }) {
    const from = location.start.column > 80 ? location.start.column - 21 : 0;
    const text = excerpt.slice(from).replace(/^[\uDC00-\uDFFF]/, "").trim();
    return text === "" ? "" : `: ${(0,report_escape/* htmlCode */.h8)(`${from > 0 ? "…" : ""}${text}`, 120)}`;
}
function relatedLines(related) {
    const lines = related.slice(0, limits/* longestRelatedList */.Et).map(({ message, location }) => `<b>With:</b> ${(0,report_escape/* htmlCode */.h8)(`${location.file}:${location.start.line}`, limits/* longestSentence */.oL)}: ${(0,report_escape/* htmlProse */.n8)(message)}`);
    return related.length > limits/* longestRelatedList */.Et ? [...lines, `… and ${(0,arrange/* plural */.LS)(related.length - limits/* longestRelatedList */.Et, "more place")}`] : lines;
}
/** A link to a document of the matrix; nothing where the address could be anything else than a plain one. */
function documentLink(url) {
    return /^https:\/\/[a-z0-9.-]+(?:\/[\w\-./?=&%#~+,:;()]*)?$/i.test(url) ? `<a href="${(0,report_escape/* htmlText */.js)(url, limits/* longestSentence */.oL)}">document</a>` : "";
}
function diagnosticRow(diagnostic) {
    const { location } = diagnostic;
    const lines = [
        (0,report_escape/* htmlProse */.n8)(diagnostic.message),
        `${(0,report_escape/* htmlCode */.h8)(`${location.file}:${location.start.line}`, limits/* longestSentence */.oL)}${excerptOf(diagnostic)}`,
        ...relatedLines(diagnostic.related),
    ];
    return `<tr><td valign="top">${levelIcons[diagnostic.level]} ${diagnostic.level}<br>${(0,report_escape/* htmlCode */.h8)(diagnostic.code)}</td><td valign="top">${lines.join("<br>")}</td></tr>\n`;
}
function quietRow(image) {
    const basis = image.basis === "extrapolated" ? " (extrapolated)" : "";
    return `<li>${icons[image.verdict]} ${arrange/* verdictWords */.L2[image.verdict]}${basis}: ${(0,report_escape/* htmlCode */.h8)(image.name)} in ${(0,report_escape/* htmlCode */.h8)(`${image.location.file}:${image.location.start.line}`)}<br>${(0,report_escape/* htmlProse */.n8)(image.description)}</li>\n`;
}
function noteRow(note) {
    const link = documentLink(note.url);
    return `<li>${(0,report_escape/* htmlProse */.n8)(`${note.value} (${note.fact})`)} in ${(0,arrange/* plural */.LS)(note.images, "image")}, because ${(0,report_escape/* htmlProse */.n8)(note.because)} (${(0,report_escape/* htmlProse */.n8)(note.source)}${link === "" ? "" : `, ${link}`})</li>\n`;
}
/** The section in at most `room` bytes, cut at a row; empty where not even its frame fits. */
function fill(section, room) {
    const total = section.rows.reduce((sum, row) => sum + row.items, 0);
    const remark = (shown) => `<p>Showing ${shown} of ${total} ${section.noun}.</p>\n`;
    let left = room - bytesOf(section.open) - bytesOf(section.close);
    const whole = fullSize(section.rows, left);
    if (whole <= left)
        return section.open + section.rows.map((row) => row.html(row.items)).join("") + section.close;
    left -= bytesOf(remark(total));
    if (left < 0)
        return "";
    let rows = "";
    let shown = 0;
    for (const row of section.rows) {
        const count = fitting(row, left);
        if (count === 0)
            break;
        const html = row.html(count);
        rows += html;
        left -= bytesOf(html);
        shown += count;
        if (count < row.items)
            break;
    }
    return section.open + rows + section.close + remark(shown);
}
/** Bytes of the rows; stops counting once they exceed `enough`. */
function fullSize(rows, enough) {
    let size = 0;
    for (const row of rows) {
        size += bytesOf(row.html(row.items));
        if (size > enough)
            break;
    }
    return size;
}
/** The greatest number of items of a row that fit. */
function fitting(row, room) {
    let low = 0;
    let high = row.items;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (bytesOf(row.html(middle)) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Bytes of UTF-8. */
function bytesOf(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit >= 0xd800 && unit < 0xe000)
            bytes += 1;
        else if (unit > 0x7ff)
            bytes += 2;
        else if (unit > 0x7f)
            bytes += 1;
    }
    return bytes;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(7336);
;// CONCATENATED MODULE: ./build/report/columns.js

/** Code points that take two columns. https://www.unicode.org/Public/UCD/latest/ucd/EastAsianWidth.txt (W and F, in whole blocks) */
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Columns that a visible text takes. */
function columnsOf(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const point of text)
        columns += columnsOfPoint(point);
    return columns;
}
function columnsOfPoint(point) {
    return /[\p{Mn}\p{Me}]/u.test(point) ? 0 : wide.test(point) ? 2 : 1;
}
/**
 * Breaks a visible text between words into lines of at most `width` columns; a longer word is broken inside, unless `keepWords`.
 * No line starts a runner command, wherever the break falls.
 */
function wrap(text, width, keepWords = false) {
    const lines = [];
    let line = "";
    for (const word of (0,report_escape/* sayLine */.uV)(text).split(" ")) {
        const joined = line === "" ? (0,report_escape/* startSafely */.bJ)(word) : `${line} ${word}`;
        if (columnsOf(joined) <= width) {
            line = joined;
            continue;
        }
        if (line !== "")
            lines.push(line);
        line = (0,report_escape/* startSafely */.bJ)(word);
        while (!keepWords && columnsOf(line) > width) {
            const head = takeColumns(line, width);
            lines.push(head);
            line = (0,report_escape/* startSafely */.bJ)(line.slice(head.length));
        }
    }
    return line === "" && lines.length > 0 ? lines : [...lines, line];
}
/** The first code points of a text that fit into `width` columns; at least one. */
function takeColumns(text, width) {
    let taken = "";
    let columns = 0;
    for (const point of text) {
        columns += columnsOfPoint(point);
        if (columns > width && taken !== "")
            break;
        taken += point;
    }
    return taken;
}
/** Columns from one tab stop to the next. */
const tabStop = 4;
/**
 * The excerpt of a location within `width` columns, scrolled so that the start of the range is seen, with its range underlined.
 * `undefined` where there is no excerpt or the range starts beyond it.
 */
function underline(excerpt, location, width) {
    const cells = cellsOf(excerpt);
    const from = location.start.column - 1;
    if (excerpt === "" || from > excerpt.length)
        return undefined;
    const to = location.end.line > location.start.line ? Infinity : location.end.column - 1;
    const first = cells.findIndex((cell) => cell.start >= from);
    const start = first === -1 ? cells.length : first;
    const marked = cells.slice(start).findIndex((cell) => cell.start >= Math.max(to, from + 1));
    const end = marked === -1 ? cells.length : start + marked;
    const total = cells.reduce((sum, cell) => sum + cell.columns, 0);
    const left = total <= width ? 0 : scrollTo(cells, start, Math.floor(width / 3));
    let text = left > 0 ? "…" : "";
    let carets = left > 0 ? " " : "";
    let used = text.length;
    for (let index = left; index < cells.length; index++) {
        const cell = cells[index];
        if (cell === undefined)
            break;
        const room = index === cells.length - 1 ? width : width - 1;
        if (used + cell.columns > room) {
            text += "…";
            break;
        }
        used += cell.columns;
        text += cell.text;
        carets += (index >= start && index < end ? "^" : " ").repeat(cell.columns);
    }
    if (!carets.includes("^"))
        carets = `${carets.slice(0, width - 1)}^`;
    return { text: text.trimEnd(), carets: carets.trimEnd() };
}
/** Index of the first cell to show so that at most `before` columns stand before the range. */
function scrollTo(cells, start, before) {
    let columns = 0;
    let index = start;
    while (index > 0) {
        columns += cells[index - 1]?.columns ?? 0;
        if (columns > before)
            break;
        index--;
    }
    return index;
}
function cellsOf(line) {
    const cells = [];
    let start = 0;
    let column = 0;
    for (const point of line) {
        // `##[` would be a command wherever it stands in a line.
        const text = point === "\t" ? " ".repeat(tabStop - (column % tabStop)) : point === "[" && line.slice(0, start).endsWith("##") ? "\\u{5b}" : (0,report_escape/* visiblePoint */.FK)(point);
        const columns = columnsOf(text);
        cells.push({ text, columns, start });
        start += point.length;
        column += columns;
    }
    return cells;
}

;// CONCATENATED MODULE: ./build/report/terminal.js
/** Reports to people in a terminal or a log: each image, the lines that decided, what to change, and the conclusion. */





/** A report to read. */
const pretty = {
    id: "pretty",
    title: "Terminal",
    use: "For people: every finding with its line, what to change and the document that says so.",
    render: (report, options) => new Page(report, options).text(),
};
const symbols = { unsupported: "✗", undetermined: "?", "not-covered": "!", supported: "✓", "not-applicable": "–" };
/** The lines of one rendering. Everything passes `wrap`, `underline` or `sayLine`, and is coloured afterwards. */
class Page {
    #report;
    #width;
    #lines = [];
    #colors;
    #verdictPaints;
    #levelPaints;
    constructor(report, options) {
        this.#report = report;
        this.#width = Math.max(limits/* narrowestTerminal */.HC, options.width);
        const colors = (0,picocolors.createColors)(options.colors);
        this.#colors = colors;
        this.#verdictPaints = { unsupported: colors.red, undetermined: colors.yellow, "not-covered": colors.magenta, supported: colors.green, "not-applicable": colors.dim };
        this.#levelPaints = { error: colors.red, warning: colors.yellow, note: colors.cyan };
    }
    text() {
        for (const diagnostic of this.#report.diagnostics)
            this.#diagnostic(diagnostic);
        const spoken = this.#report.images.filter((image) => speaks(image));
        const quiet = this.#report.images.filter((image) => !speaks(image));
        for (const image of spoken)
            this.#image(image);
        this.#quietImages(quiet);
        this.#conclusion();
        return `${this.#lines.join("\n")}\n`;
    }
    /** A paragraph behind a label: `  fix: …`, with the following lines under the text. */
    #paragraph(indent, label, text, paint = String, labelPaint = this.#colors.bold, keepWords = false) {
        const hang = indent + columnsOf(label);
        for (const [index, line] of wrap(text, this.#width - hang, keepWords).entries()) {
            this.#lines.push(index === 0 ? `${" ".repeat(indent)}${label === "" ? "" : labelPaint(label)}${paint(line)}` : `${" ".repeat(hang)}${paint(line)}`);
        }
    }
    #blank() {
        this.#lines.push("");
    }
    /** `✗ unsupported  intranet-nt4  images/nt4.yml:5:5`, the last part on a line of its own where it does not fit. */
    #heading(word, paint, name, place) {
        const shownName = (0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(name));
        const shownPlace = (0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(place));
        const wordColumns = columnsOf(word) + 2;
        const names = wrap(shownName, this.#width - wordColumns);
        const [first = "", ...rest] = names;
        const fits = rest.length === 0 && wordColumns + columnsOf(first) + 2 + columnsOf(shownPlace) <= this.#width;
        this.#lines.push(`${paint(this.#colors.bold(word))}  ${this.#colors.bold(first)}${fits ? `  ${this.#colors.cyan(shownPlace)}` : ""}`);
        for (const line of rest)
            this.#lines.push(`${" ".repeat(wordColumns)}${this.#colors.bold(line)}`);
        if (!fits)
            this.#paragraph(2, "", shownPlace, this.#colors.cyan);
    }
    #image(image) {
        const paint = this.#verdictPaints[image.verdict];
        this.#heading(`${symbols[image.verdict]} ${arrange/* verdictWords */.L2[image.verdict]}`, paint, image.name, (0,arrange/* placeOf */.$t)(image.location));
        this.#paragraph(2, "", (0,report_escape/* visible */.RK)(image.description));
        const facts = [(0,report_escape/* visible */.RK)(image.format), image.basis === "none" ? "" : `basis: ${image.basis}`, decides(image.verdict) && !image.failing ? "does not fail this run" : ""];
        this.#paragraph(2, "", facts.filter(Boolean).join(" · "), this.#colors.dim);
        for (const note of image.implied) {
            this.#paragraph(2, "implied: ", `${(0,report_escape/* visible */.RK)(note.value)} (${(0,report_escape/* visible */.RK)(note.fact)}), because ${(0,report_escape/* visibleSentence */.kX)(note.because)}, ${(0,report_escape/* visible */.RK)(note.source)}`, this.#colors.dim, this.#colors.dim);
        }
        for (const finding of (0,arrange/* sayAdviceOnce */.pS)(image.findings))
            this.#finding(finding);
        this.#blank();
    }
    #finding(finding) {
        this.#blank();
        const waived = finding.waived ? ", waived" : "";
        this.#paragraph(2, `${finding.level}${waived}: `, (0,report_escape/* visible */.RK)(finding.requirement), this.#colors.bold, this.#levelPaints[finding.level]);
        this.#paragraph(4, "", (0,report_escape/* visibleSentence */.kX)(finding.message));
        this.#excerpt(finding.location, finding.excerpt, this.#levelPaints[finding.level]);
        this.#related(finding.related);
        if (finding.remedy !== "")
            this.#paragraph(4, "fix: ", (0,report_escape/* visibleSentence */.kX)(finding.remedy), String, this.#colors.green);
        for (const advice of finding.advice)
            this.#paragraph(4, "note: ", (0,report_escape/* visibleSentence */.kX)(advice), String, this.#colors.cyan);
        // An address stays in one piece, so that it can be opened.
        if (finding.url !== "")
            this.#paragraph(4, "see: ", (0,report_escape/* visible */.RK)(finding.url), this.#colors.dim, this.#colors.dim, /^https:\/\/\S+$/.test(finding.url));
    }
    #diagnostic(diagnostic) {
        const paint = this.#levelPaints[diagnostic.level];
        this.#paragraph(0, `${diagnostic.level}: `, (0,report_escape/* visible */.RK)(diagnostic.code), this.#colors.bold, paint);
        this.#paragraph(4, "", (0,report_escape/* visibleSentence */.kX)(diagnostic.message));
        this.#excerpt(diagnostic.location, diagnostic.excerpt, paint);
        this.#related(diagnostic.related);
        this.#blank();
    }
    /** The place, then the line behind a gutter with its number, then the carets. */
    #excerpt(location, excerpt, paint) {
        this.#paragraph(4, "--> ", (0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(location), limits/* longestSentence */.oL), this.#colors.cyan, this.#colors.dim);
        const gutter = `${location.start.line} | `;
        const underlined = underline(excerpt, location, this.#width - 4 - gutter.length);
        if (underlined === undefined)
            return;
        this.#lines.push(`    ${this.#colors.dim(gutter.trimEnd())} ${underlined.text}`.trimEnd());
        this.#lines.push(`    ${this.#colors.dim(`${" ".repeat(gutter.length - 2)}|`)} ${paint(underlined.carets)}`);
    }
    #related(related) {
        for (const { message, location } of related.slice(0, limits/* longestRelatedList */.Et)) {
            this.#paragraph(4, "with: ", `${(0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(location))}: ${(0,report_escape/* visibleSentence */.kX)(message)}`, String, this.#colors.dim);
        }
        if (related.length > limits/* longestRelatedList */.Et)
            this.#paragraph(4, "with: ", `… and ${(0,arrange/* plural */.LS)(related.length - limits/* longestRelatedList */.Et, "more place")}`, String, this.#colors.dim);
    }
    /** Images without findings, a line each, and what was implied in them, said once. */
    #quietImages(images) {
        if (images.length === 0)
            return;
        for (const image of images.slice(0, limits/* longestPassingList */.m6))
            this.#quietImage(image);
        if (images.length > limits/* longestPassingList */.m6)
            this.#lines.push(this.#colors.dim(`… and ${images.length - limits/* longestPassingList */.m6} more`));
        const notes = (0,arrange/* sharedNotes */.LX)(images);
        for (const note of notes.slice(0, limits/* longestPassingList */.m6)) {
            const text = `${(0,report_escape/* visible */.RK)(note.value)} (${(0,report_escape/* visible */.RK)(note.fact)}) in ${(0,arrange/* plural */.LS)(note.images, "image")}, because ${(0,report_escape/* visibleSentence */.kX)(note.because)}, ${(0,report_escape/* visible */.RK)(note.source)}`;
            this.#paragraph(2, "implied: ", text, this.#colors.dim, this.#colors.dim);
        }
        if (notes.length > limits/* longestPassingList */.m6)
            this.#lines.push(this.#colors.dim(`  … and ${notes.length - limits/* longestPassingList */.m6} more implied facts`));
        this.#blank();
    }
    #quietImage(image) {
        const word = `${symbols[image.verdict]} ${arrange/* verdictWords */.L2[image.verdict]}`;
        const basis = image.basis === "extrapolated" ? " (extrapolated)" : "";
        const name = (0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(image.name));
        const place = (0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(image.location)));
        const description = (0,report_escape/* sayLine */.uV)(`${(0,report_escape/* visible */.RK)(image.description)}${basis}`);
        const room = this.#width - columnsOf(word) - 2;
        const left = room - columnsOf(name) - columnsOf(place) - 4;
        // A name that leaves no room for the rest is cut, and the rest with it.
        const shown = left < shortestDescription
            ? cutColumns(`${name}  ${place}`, room)
            : `${this.#colors.bold(name)}  ${this.#colors.cyan(place)}  ${this.#colors.dim(cutColumns(description, left))}`;
        this.#lines.push(`${this.#verdictPaints[image.verdict](word)}  ${shown}`);
    }
    #conclusion() {
        const report = this.#report;
        const paint = report.conclusion === "failure" ? this.#colors.red : report.wouldFail ? this.#colors.yellow : this.#colors.green;
        const strict = report.strict ? ", strict" : "";
        this.#paragraph(0, "", `${(0,arrange/* countsSentence */.KS)(report)}; ${(0,arrange/* plural */.LS)(report.counts.findings, "finding")}`, this.#colors.bold);
        this.#paragraph(0, "", `${(0,arrange/* filesSentence */.B6)(report)}; matrix ${(0,report_escape/* visible */.RK)(report.matrixVersion)}${strict}; sysprep-gate ${(0,report_escape/* visible */.RK)(report.version)}`, this.#colors.dim);
        this.#paragraph(0, `${report.conclusion}: `, `${(0,report_escape/* visibleSentence */.kX)(report.reason)} Exit code ${report.exitCode}${report.exitCode === 0 && report.wouldFail ? ", because of warn-only" : ""}.`, String, (text) => paint(this.#colors.bold(text)));
    }
}
/** Fewer columns than this say nothing about an image. */
const shortestDescription = 8;
/** The first line of a text, with "…" where it is cut. */
function cutColumns(text, width) {
    if (columnsOf(text) <= width)
        return text;
    return `${wrap(text, width - 1)[0] ?? ""}…`;
}
/** Has the image something to read, beyond a line? */
function speaks(image) {
    return image.findings.length > 0 || decides(image.verdict);
}
function decides(verdict) {
    return verdict !== "supported" && verdict !== "not-applicable";
}

;// CONCATENATED MODULE: ./build/report/index.js
/** The reporters, in the order in which the documentation lists them. */




/** Every way to show a report. */
const reporters = [pretty, json, markdown, annotations/* github */.M];
/** Their ids, as `--format` and `--report` name them. */
const reporterIds = reporters.map((reporter) => reporter.id);

// EXTERNAL MODULE: ./build/evaluate/finding.js
var finding = __nccwpck_require__(811);
;// CONCATENATED MODULE: ./build/report/json-schema.js
/** The published schema of the JSON report: JSON Schema 2020-12, closed, so that a typing error in a reader is found. */

const json_schema_text = (description) => ({ type: "string", description });
const flag = (description) => ({ type: "boolean", description });
const whole = (description, minimum) => ({ type: "integer", minimum, description });
const count = (description) => whole(description, 0);
const list = (description, definition) => ({ type: "array", description, items: { $ref: `#/$defs/${definition}` } });
/** A closed object in which every property is required. */
function record(description, properties) {
    return { type: "object", description, properties, required: Object.keys(properties), additionalProperties: false };
}
const place = {
    file: json_schema_text("Path relative to the workspace, separated by /."),
    line: whole("First line, from 1.", 1),
    column: whole("First column, from 1, in UTF-16 code units.", 1),
    endLine: whole("Line on which the range ends.", 1),
    endColumn: whole("Column before which the range ends.", 1),
};
const level = { type: "string", enum: ["error", "warning", "note"], description: "How much it weighs: only an error fails a run." };
/** Schema of what the `json` report writes, in schema version 1. */
const reportSchema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://sysprep-gate.github.io/schema/report.v1.json",
    title: "sysprep-gate report",
    ...record("The result of one run of sysprep-gate.", {
        schemaVersion: { type: "string", const: "1.0", description: "Version of this schema." },
        version: json_schema_text("Version of sysprep-gate."),
        matrixVersion: json_schema_text("Version of the support matrix that was applied."),
        conclusion: { type: "string", enum: ["success", "failure"], description: "What the run came to." },
        exitCode: { type: "integer", minimum: 0, maximum: 255, description: "Exit code of the command line: 0 only for success." },
        reason: json_schema_text("One sentence: why the exit code is what it is."),
        wouldFail: flag("True where images or files fail, whether or not warn-only keeps the run from failing."),
        warnOnly: flag("Whether warn-only was in force."),
        strict: flag("Whether strict was in force: implied facts were refused."),
        counts: record("Numbers of images and findings.", {
            images: count("All images."),
            ...Object.fromEntries(finding/* verdicts */.r.map((verdict) => [verdict, count(`Images with the verdict ${verdict}.`)])),
            failing: count("Images that fail the run under the policy in force."),
            findings: count("Findings of all images."),
        }),
        files: record("What happened to the files: matched = definitions + other + refused.", {
            matched: count("Files that the paths matched."),
            definitions: count("Files that hold at least one image definition."),
            other: count("Files that were read and hold none."),
            refused: count("Files that were not read, or not read as meant; each has a diagnostic."),
        }),
        images: list("Every declared image; worst verdict first, then file, line, column, name.", "image"),
        diagnostics: list("What could not be read as meant; errors first, then file, line, column, code.", "diagnostic"),
    }),
    $defs: {
        image: record("One declared Windows image.", {
            name: json_schema_text("Its name in the definition."),
            format: json_schema_text("Id of the format that declares it."),
            ...place,
            verdict: { type: "string", enum: [...finding/* verdicts */.r], description: "What the matrix says of it." },
            basis: { type: "string", enum: ["documented", "extrapolated", "none"], description: "Whether a statement speaks about this very product, about an earlier one, or none does." },
            failing: flag("Whether it fails the run under the policy in force."),
            description: json_schema_text("The facts that decided, for people."),
            findings: list("Outcomes that someone should read.", "finding"),
            implied: list("Facts that a cited rule gave.", "implied"),
        }),
        finding: record("The outcome of one requirement on one image.", {
            requirement: json_schema_text("Id of the requirement, as waivers name it."),
            outcome: { type: "string", enum: ["pass", "fail", "unknown", "not-applicable"], description: "What became of the requirement." },
            level,
            message: json_schema_text("One sentence: what was found, what is needed, who says so."),
            expected: json_schema_text("What is needed."),
            actual: json_schema_text("What was found."),
            remedy: json_schema_text("What to change."),
            advice: { type: "array", items: { type: "string" }, description: "Documented ways round, and the symptom to expect." },
            url: json_schema_text("Address of the document; empty where none is involved."),
            ...place,
            excerpt: json_schema_text("Text of the first line; may be empty."),
            related: list("Other places that explain this one.", "related"),
            waived: flag("Whether a waiver covers it."),
        }),
        implied: record("A fact that a cited rule gave.", {
            fact: json_schema_text("Which fact."),
            value: json_schema_text("Its value."),
            because: json_schema_text("A clause that completes: because …"),
            source: json_schema_text("The document that the rule comes from."),
            url: json_schema_text("Address of that document."),
        }),
        related: record("A second place, with a sentence that says how it belongs to the first.", { message: json_schema_text("How."), ...place }),
        diagnostic: record("One thing about a file that could not be read as meant.", {
            code: json_schema_text("Stable name of the kind of diagnostic."),
            level,
            message: json_schema_text("What was found and what to do."),
            ...place,
            excerpt: json_schema_text("Text of the first line; may be empty."),
            related: list("Other places that explain this one.", "related"),
        }),
    },
};

// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/cli.js
/** The command line's run: arguments in, a report on standard output, an exit code out. */














const schemas = { definitions: definitionsSchema, report: reportSchema };
const commands = [
    {
        name: "check",
        usage: "sysprep-gate [check] [paths…] [flags]",
        description: "Evaluate every image definition in files, folders or globs; without paths, in the current folder.",
        details: ["Reads **/*.yml and **/*.yaml, hidden folders included, .git and node_modules left out; what is a definition is recognised by its content.", "", "Exit codes:", ...exitCodeLines()],
        run: check,
    },
    {
        name: "explain",
        usage: "sysprep-gate explain ID",
        description: "Explain a requirement, a row or a statement, offline: what is needed, who says so, what to change.",
        details: ["ID is one that a finding shows (q326779/nt4-iis4/service-pack), a document (Q326779), or matrix, vocabulary or format."],
        run: explain,
    },
    { name: "rules", usage: "sysprep-gate rules", description: "List every requirement with what it needs and the document that says so.", details: [], run: listRules },
    {
        name: "schema",
        usage: "sysprep-gate schema [definitions|report]",
        description: "Print the JSON Schema of image definitions (for editors) or of the JSON report.",
        details: [],
        run: printSchema,
    },
];
function exitCodeLines() {
    return [
        "  0    evaluated, nothing that fails (or warn-only)",
        "  1    at least one image is unsupported or covered by no statement",
        "  2    usage or configuration error",
        "  3    nothing matched, or fewer images than min-images",
        "  4    something could not be read, parsed or determined",
        "  70   the program failed by its own mistake",
        "  130  interrupted",
        "Where several apply: 70, 2, 1, 4, 3, in that order.",
    ];
}
/** Runs the command line. `args` is what stands behind the program's name. Returns the exit code; throws `UserError` for the caller's mistakes. */
async function runCli(args, context) {
    const { words, given, help, wantsVersion } = split(args);
    if (wantsVersion)
        return say(`sysprep-gate ${version/* version */.r}\n`);
    const named = commands.find((command) => command.name === words[0]);
    if (words[0] === "help") {
        const topic = commands.find((command) => command.name === words[1]);
        if (words[1] !== undefined && topic === undefined)
            throw unknownName(words[1], commands.map((command) => command.name), "command");
        return say(helpText(topic));
    }
    if (help)
        return say(helpText(named));
    const command = named ?? commands[0];
    if (command === undefined)
        throw new Error("there is no command");
    if (command.name !== "check")
        for (const name of given.keys())
            throw unknownName(name, ["help"], `flag of ${command.name}`, "--");
    return command.run(named === undefined ? words : words.slice(1), given, context);
}
/** Splits arguments into words and flags; an unknown flag is named with the nearest known one. */
function split(args) {
    const known = optionsOf("cli");
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: {
            ...Object.fromEntries(known.map((option) => [option.name, { type: option.takes === "truth" ? "boolean" : "string", multiple: true }])),
            help: { type: "boolean", short: "h" },
            version: { type: "boolean", short: "V" },
        },
    });
    const words = [];
    const given = new Map();
    const taken = new Set();
    let help = false;
    let wantsVersion = false;
    for (const token of tokens) {
        if (token.kind === "positional" && !taken.has(token))
            words.push(token.value);
        if (token.kind !== "option")
            continue;
        if (token.name === "help")
            help = true;
        else if (token.name === "version")
            wantsVersion = true;
        else {
            const option = known.find((each) => each.name === token.name);
            if (option === undefined)
                throw unknownName(token.name, [...known.map((each) => each.name), "help", "version"], "flag", "--");
            // A truth may stand alone: --strict is --strict=true.
            const next = tokens.find((each) => each.index === token.index + 1);
            const spoken = option.takes === "truth" && token.value === undefined && next?.kind === "positional" && (next.value === "true" || next.value === "false") ? next : undefined;
            if (spoken !== undefined)
                taken.add(spoken);
            const value = token.value ?? spoken?.value ?? (option.takes === "truth" ? "true" : undefined);
            if (value === undefined)
                throw new user_error/* UserError */.y(`--${option.name} has no value, needed one: ${option.description}`);
            given.set(option.name, [...(given.get(option.name) ?? []), value]);
        }
    }
    return { words, given, help, wantsVersion };
}
async function check(words, given, context) {
    const settings = { ...readSettings(given, "cli"), paths: words };
    const reporter = reporters.find((each) => each.id === settings.format);
    if (reporter === undefined)
        throw new Error(`format ${settings.format} has no reporter`);
    const report = await run({ workspace: context.folder, settings, entry: context.entry });
    // A reader that closes the pipe early has what it wanted; the exit code says the rest.
    (0,output/* writeAll */.f)(1, reporter.render(report, { colors: wantsColors(settings.color, context), width: context.terminal ? context.columns : 100 }));
    const meant = report.exitCode === conclusion/* exitCodes */.hS.nothingMatched && words[0] !== undefined && !/[./\\*]/.test(words[0]) ? unknownName(words[0], commands.map((command) => command.name), "command").message : "";
    if (meant.includes("Did you mean"))
        (0,output/* writeAll */.f)(2, `${(0,report_escape/* sayLine */.uV)(`sysprep-gate: ${(0,report_escape/* visible */.RK)(meant, 500)}`)}\n`);
    if (settings.format !== "pretty" && report.exitCode !== 0)
        (0,output/* writeAll */.f)(2, `${(0,report_escape/* sayLine */.uV)(`sysprep-gate: ${(0,report_escape/* visible */.RK)(report.reason, 2000)} Exit code ${report.exitCode}.`)}\n`);
    return report.exitCode;
}
/** Colours follow the flag, then NO_COLOR (https://no-color.org), then FORCE_COLOR, then the terminal. */
function wantsColors(flag, context) {
    if (flag !== "auto")
        return flag === "always";
    if ((context.environment["NO_COLOR"] ?? "") !== "")
        return false;
    const forced = context.environment["FORCE_COLOR"];
    if (forced !== undefined && forced !== "")
        return forced !== "0" && forced !== "false";
    return context.terminal && context.environment["TERM"] !== "dumb";
}
function explain(words) {
    const [topic] = words;
    if (topic === undefined || words.length > 1)
        throw new user_error/* UserError */.y("explain needs one ID: a requirement as a finding shows it, a document such as Q326779, or matrix, vocabulary or format.");
    const pages = { matrix: matrixPage, vocabulary: vocabularyPage, format: formatPage };
    const page = Object.hasOwn(pages, topic) ? pages[topic]?.() : explainMatrix(topic);
    if (page === undefined)
        throw unknownName(topic, [...Object.keys(pages), ...rules().map((rule) => rule.id)], "ID");
    return say(page);
}
function listRules(words) {
    if (words.length > 0)
        throw new user_error/* UserError */.y(`rules takes no argument, found "${words[0] ?? ""}". \`explain\` takes the ID of one.`);
    const all = rules();
    const width = Math.max(...all.map((rule) => rule.id.length));
    return say(all.map((rule) => `${rule.id.padEnd(width)}  ${rule.needs}${rule.cite === "" ? "" : ` (${rule.cite})`}\n`).join(""));
}
function printSchema(words) {
    const name = words[0] ?? "definitions";
    if (!Object.hasOwn(schemas, name) || words.length > 1)
        throw unknownName(name, Object.keys(schemas), "schema");
    const schema = schemas[name];
    return say(`${JSON.stringify(schema, null, 2)}\n`);
}
function say(text) {
    (0,output/* writeAll */.f)(1, text);
    return conclusion/* exitCodes */.hS.success;
}
function helpText(command) {
    if (command !== undefined && command.name !== "check")
        return [`Usage: ${command.usage}`, "", command.description, ...command.details, ""].join("\n");
    const width = Math.max(...commands.map((each) => each.usage.length));
    const flags = [...optionsOf("cli").map((option) => ({ flag: `--${option.name}${valueText(option)}`, text: `${option.description} Default: ${option.byDefault}.` })), { flag: "-h, --help", text: "This text." }, { flag: "-V, --version", text: "The version." }];
    return [
        "sysprep-gate holds Windows image definitions against what Microsoft published about cloning IIS with Sysprep.",
        "",
        "Usage:",
        ...commands.map((each) => `  ${each.usage.padEnd(width)}  ${each.description}`),
        "",
        "Flags of check:",
        ...flags.flatMap(({ flag, text }) => [`  ${flag}`, `      ${text}`]),
        "",
        ...(commands[0]?.details ?? []),
        "",
    ].join("\n");
}
function valueText(option) {
    if (option.takes === "truth")
        return "";
    if (typeof option.takes === "object")
        return ` ${option.takes.words.join("|")}`;
    return option.takes === "integer" ? " N" : option.takes === "lines" ? " GLOB" : " FOLDER";
}


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7640);
/* harmony import */ var _facts_image_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6617);
/** One condition on one fact, and the three-valued logic that joins conditions. */


/** The fact and the condition of an expectation. Throws for data without exactly one fact: the matrix is ours. */
function partsOf(expectation) {
    for (const key of _facts_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .factKeys */ .j) {
        const condition = expectation[key];
        if (condition !== undefined)
            return { key, condition };
    }
    throw new Error("an expectation of the matrix names no fact");
}
/** Whether a fact meets a condition. */
function meets(key, fact, condition) {
    if ("said" in condition)
        return fact.state === "opaque" ? undefined : (fact.state !== "unstated") === condition.said;
    if ("saidToBe" in condition)
        return fact.state === "unstated" ? false : equalsOneOf(key, fact, [condition.saidToBe]);
    if ("notSaidToBe" in condition)
        return fact.state === "unstated" ? true : not(equalsOneOf(key, fact, [condition.notSaidToBe]));
    if ("equals" in condition)
        return equalsOneOf(key, fact, [condition.equals]);
    if ("oneOf" in condition)
        return equalsOneOf(key, fact, condition.oneOf);
    if ("noneOf" in condition)
        return not(equalsOneOf(key, fact, condition.noneOf));
    return isAtLeast(key, fact, condition.atLeast);
}
/** Whether the facts of an image meet an expectation. */
function holds(facts, expectation) {
    const { key, condition } = partsOf(expectation);
    return meets(key, facts[key], condition);
}
/** Three-valued "and": one `false` decides, whatever else is unknown. */
function all(values) {
    if (values.includes(false))
        return false;
    return values.includes(undefined) ? undefined : true;
}
function not(value) {
    return value === undefined ? undefined : !value;
}
function equalsOneOf(key, fact, operands) {
    if (fact.state === "unstated" || fact.state === "opaque")
        return undefined;
    const vocabulary = _facts_image_js__WEBPACK_IMPORTED_MODULE_0__/* .vocabularies */ .r9[key];
    return operands.some((operand) => {
        const wanted = canonical(key, operand);
        return fact.value === wanted || vocabulary.compare?.(fact.value, wanted) === 0;
    });
}
function isAtLeast(key, fact, minimum) {
    if (fact.state === "unstated" || fact.state === "opaque")
        return undefined;
    return _facts_image_js__WEBPACK_IMPORTED_MODULE_0__/* .vocabularies */ .r9[key].isAtLeast?.(fact.value, canonical(key, minimum));
}
/** The matrix is written in the words of the vocabularies; a conventions test keeps it so. */
function canonical(key, operand) {
    const reading = _facts_image_js__WEBPACK_IMPORTED_MODULE_0__/* .vocabularies */ .r9[key].read(operand);
    if (reading.kind === "unclear")
        throw new Error(`the matrix says "${operand}" of ${key}: ${reading.because}`);
    return reading.value;
}


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ coverageId),
/* harmony export */   IW: () => (/* binding */ scopeId),
/* harmony export */   Vf: () => (/* binding */ contradictionId),
/* harmony export */   cR: () => (/* binding */ factTitles),
/* harmony export */   d3: () => (/* binding */ evaluateImage),
/* harmony export */   lJ: () => (/* binding */ unreadId)
/* harmony export */ });
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7640);
/* harmony import */ var _facts_image_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6617);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6047);



/** Id of the finding on an image that no row speaks about. */
const coverageId = "matrix/coverage";
/** Id of the finding on facts that cannot both be true. */
const contradictionId = "definition/contradiction";
/** Id of the remark on a value that cannot be read and decides nothing. */
const unreadId = "definition/unread-value";
/** What each fact is called in a sentence. */
const factTitles = {
    "os.family": "operating system",
    "os.edition": "edition of Windows",
    "os.version": "build of Windows",
    "os.service-pack": "service pack",
    "os.upgraded-from": "upgrade",
    "iis.installed": "presence of IIS",
    "iis.product": "web server",
    "iis.version": "version of IIS",
    "iis.source": "source of IIS",
    "iis.phase": "phase in which IIS is installed",
    "iis.install-order": "order of Option Pack and service pack",
    "iis.encrypted-properties": "encrypted properties of IIS",
    "ie.version": "version of Internet Explorer",
    sysprep: "cloning with Sysprep",
};
/** Evaluates one image. `strict` takes implied facts for unknown ones. */
function evaluateImage(image, statements, options) {
    const facts = options.strict ? refuseImplied(image.facts) : image.facts;
    const outcomes = [];
    const used = new Set();
    let subject = false;
    let covered = false;
    for (const statement of statements) {
        const scope = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(statement.scope.map((condition) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(facts, condition.expects)));
        if (scope === false)
            continue;
        const open = new Map();
        if (scope === undefined)
            for (const condition of statement.scope)
                noteOpen(open, statement, condition.expects, facts, condition);
        let speaks = false;
        for (const row of statement.rows) {
            const applies = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(row.when.map((expectation) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(facts, expectation)));
            if (applies === false || (row.covers === false && isAdvice(row) && (scope === undefined || applies === undefined)))
                continue;
            speaks = true;
            if (applies === undefined)
                for (const expectation of row.when)
                    noteOpen(open, statement, expectation, facts);
            if (scope === undefined || applies === undefined)
                continue;
            covered ||= row.covers;
            for (const requirement of row.requirements) {
                const outcome = judge(statement, row, requirement, facts);
                used.add((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(requirement.expects).key);
                if (outcome !== undefined)
                    outcomes.push(outcome);
            }
            for (const expectation of [...row.when, ...statement.scope.map((condition) => condition.expects)])
                used.add((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(expectation).key);
        }
        // A statement with covering rows has a subject of its own: an image inside it that no row selects is not covered.
        if (statement.rows.some((row) => row.covers))
            subject = true;
        if (speaks || statement.rows.some((row) => row.covers))
            outcomes.push(...open.values());
    }
    for (const contradiction of image.contradictions) {
        if (!outcomes.some((outcome) => contradiction.facts.some((key) => outcome.outcome === "unknown" && samePlace(outcome.location, facts[key].location)))) {
            outcomes.push(contradictionOutcome(contradiction));
        }
    }
    // Where a definition was misread, what it does not say may stand in the part that nobody could read.
    const heard = image.broken ? outcomes.filter((outcome) => outcome.outcome !== "unknown" || !isUnstated(outcome.location, facts)) : outcomes;
    outcomes.splice(0, outcomes.length, ...heard);
    const verdict = verdictOf(outcomes, { subject, covered, broken: image.broken });
    if (verdict !== "not-applicable")
        outcomes.push(...unreadOutcomes(facts, outcomes));
    if (verdict === "not-covered")
        outcomes.push(coverageOutcome(image, facts));
    const considered = used.size > 0 ? [...used] : ["iis.installed", "sysprep"];
    return { verdict, basis: covered ? "documented" : "none", description: describeVerdict(verdict, image, facts), outcomes, implied: impliedNotes(image.facts, considered) };
}
/** Any fail → unsupported; else any unknown → undetermined; else no row speaks about it → not-covered; else supported. */
function verdictOf(outcomes, state) {
    const deciding = outcomes.filter((outcome) => outcome.weight === "requirement");
    if (deciding.some((outcome) => outcome.outcome === "fail"))
        return "unsupported";
    if (state.broken || deciding.some((outcome) => outcome.outcome === "unknown"))
        return "undetermined";
    if (!state.subject)
        return "not-applicable";
    return state.covered ? "supported" : "not-covered";
}
function isAdvice(row) {
    return row.requirements.every((requirement) => weightOf(requirement.says) !== "requirement");
}
function weightOf(says) {
    if ("warns" in says)
        return "warning";
    return "hints" in says ? "hint" : "requirement";
}
function sentenceOf(says) {
    if ("notSupported" in says)
        return says.notSupported;
    if ("notListed" in says)
        return says.notListed;
    return "warns" in says ? says.warns : says.hints;
}
/** The outcome of a requirement that applies; `undefined` where there is nothing to read: a pass, or advice about an unknown. */
function judge(statement, row, requirement, facts) {
    const { key, condition } = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(requirement.expects);
    const fact = facts[key];
    const met = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .meets */ .D)(key, fact, condition);
    const weight = weightOf(requirement.says);
    if (met === true || (met === undefined && weight !== "requirement"))
        return undefined;
    const says = sentenceOf(requirement.says);
    const found = describeFact(key, fact);
    const fails = met === false;
    return {
        requirement: `${statement.id}/${row.id}/${requirement.id}`,
        outcome: fails ? "fail" : "unknown",
        weight,
        message: fails ? `Found ${found}, needed ${requirement.needs}: ${says}.` : `${found}, needed ${requirement.needs}: without it ${statement.cite} cannot be applied.`,
        expected: requirement.needs,
        actual: found,
        remedy: fails ? requirement.remedy : remedyFor(fact, requirement.remedy),
        advice: fails && weight === "requirement" ? adviceOf(row) : [],
        url: statement.url,
        location: fact.location,
        related: fact.related ?? [],
    };
}
function adviceOf(row) {
    return [row.fallback, row.symptom].flatMap((advice) => (advice === undefined ? [] : [`${advice.says} (${advice.sources.join(", ")}).`]));
}
/** Records that an image cannot be put in or out of a statement's subject, once for each fact. */
function noteOpen(open, statement, expectation, facts, condition) {
    const { key } = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(expectation);
    if ((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(facts, expectation) !== undefined || open.has(key))
        return;
    const fact = facts[key];
    const needs = condition?.needs ?? `the ${factTitles[key]}`;
    const found = describeFact(key, fact);
    open.set(key, {
        requirement: `${statement.id}/scope/${condition?.id ?? scopeId(key)}`,
        outcome: "unknown",
        weight: "requirement",
        message: `${found}, needed to know ${needs}: without it ${statement.cite} cannot be applied.`,
        expected: needs,
        actual: found,
        remedy: remedyFor(fact, condition?.remedy ?? `State the ${factTitles[key]} in a spelling that \`sysprep-gate explain vocabulary\` lists.`),
        advice: [],
        url: statement.url,
        location: fact.location,
        related: fact.related ?? [],
    });
}
/** Last part of the id of the finding that says which fact keeps an image from being put in or out of a statement's subject. */
function scopeId(key) {
    return key.replace(".", "-");
}
function contradictionOutcome(contradiction) {
    return {
        requirement: contradictionId,
        outcome: "unknown",
        weight: "requirement",
        message: `${contradiction.message}.`,
        expected: "facts that can be true of one machine",
        actual: contradiction.message,
        remedy: "Correct the fact that is wrong.",
        advice: [],
        url: "",
        location: contradiction.location,
        related: contradiction.related,
    };
}
function coverageOutcome(image, facts) {
    const related = facts["iis.installed"].state === "unstated" ? [] : [{ message: "IIS is in the image because of this", location: facts["iis.installed"].location }];
    return {
        requirement: coverageId,
        outcome: "not-applicable",
        weight: "requirement",
        message: `Found ${(0,_facts_image_js__WEBPACK_IMPORTED_MODULE_0__/* .describeImage */ .hu)(facts)}, needed a configuration that a Microsoft statement speaks about: none that this version knows covers cloning it with Sysprep.`,
        expected: "a configuration that a Microsoft statement speaks about",
        actual: (0,_facts_image_js__WEBPACK_IMPORTED_MODULE_0__/* .describeImage */ .hu)(facts),
        remedy: "Install the web server on each clone instead (`phase: after-clone` under `iis`), or decide with `on-not-covered` what such an image means to you.",
        advice: [],
        url: "",
        location: facts["os.family"].state === "unstated" ? image.location : facts["os.family"].location,
        related,
    };
}
/** Values that nobody can read and no requirement asked for: they decide nothing, and should not pass without a word. */
function unreadOutcomes(facts, outcomes) {
    return _facts_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .factKeys */ .j.flatMap((key) => {
        const fact = facts[key];
        if (fact.state !== "opaque" || fact.text === "" || outcomes.some((outcome) => samePlace(outcome.location, fact.location)))
            return [];
        return [
            {
                requirement: unreadId,
                outcome: "unknown",
                weight: "warning",
                message: `${describeFact(key, fact)}; no requirement on this image asks for it, so it decides nothing.`,
                expected: `a spelling of the ${factTitles[key]} that is known`,
                actual: describeFact(key, fact),
                remedy: remedyFor(fact, "Write it in a spelling that `sysprep-gate explain vocabulary` lists, or leave it out."),
                advice: [],
                url: "",
                location: fact.location,
                related: fact.related ?? [],
            },
        ];
    });
}
function isUnstated(location, facts) {
    return _facts_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .factKeys */ .j.some((key) => facts[key].state === "unstated" && samePlace(facts[key].location, location));
}
/** The image in a line, and where a verdict has no finding that explains it, why. */
function describeVerdict(verdict, image, facts) {
    const described = (0,_facts_image_js__WEBPACK_IMPORTED_MODULE_0__/* .describeImage */ .hu)(image.facts);
    if (image.broken && verdict === "undetermined")
        return `Not read as meant, see the errors: ${described}`;
    if (verdict !== "not-applicable")
        return described;
    const [key, reason] = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(facts, { sysprep: { equals: "true" } }) === false ? ["sysprep", "Not cloned with Sysprep"] : (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(facts, { "iis.phase": { notSaidToBe: "after-clone" } }) === false ? ["iis.phase", "IIS only after cloning"] : ["iis.installed", "No IIS in the image"];
    const fact = facts[key];
    return `${reason} (${fact.state === "implied" ? `implied, ${fact.source.id}` : `${fact.location.file}:${fact.location.start.line}`}): ${described}`;
}
function samePlace(left, right) {
    return left.file === right.file && left.start.line === right.start.line && left.start.column === right.start.column;
}
/** What to do about a fact that cannot be used: what was probably meant comes first. */
function remedyFor(fact, otherwise) {
    if (fact.state !== "opaque")
        return otherwise;
    if (fact.contradicted === true)
        return "Correct whichever of the two facts is wrong.";
    return fact.suggestion === undefined ? otherwise : `Write \`${fact.suggestion}\` if that is what is meant. ${otherwise}`;
}
/** The found part of a message: a value, or why there is none. */
function describeFact(key, fact) {
    switch (fact.state) {
        case "stated":
            return _facts_image_js__WEBPACK_IMPORTED_MODULE_0__/* .vocabularies */ .r9[key].show(fact.value);
        case "implied":
            return `${_facts_image_js__WEBPACK_IMPORTED_MODULE_0__/* .vocabularies */ .r9[key].show(fact.value)} (implied, because ${fact.because}: ${fact.source.id})`;
        case "unstated":
            return `The ${factTitles[key]} is not stated`;
        case "opaque":
            if (fact.contradicted === true)
                return `The ${factTitles[key]} cannot be right (${fact.because})`;
            return fact.text === "" ? `The ${factTitles[key]} cannot be determined (${fact.because})` : `The ${factTitles[key]} cannot be read from "${fact.text}" (${fact.because})`;
        default:
            return fact;
    }
}
function refuseImplied(facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [
        key,
        fact.state === "implied"
            ? { state: "opaque", text: "", because: `${_facts_image_js__WEBPACK_IMPORTED_MODULE_0__/* .vocabularies */ .r9[key].show(fact.value)} is only implied, because ${fact.because} (${fact.source.id}), and strict refuses implied facts`, location: fact.location, ...(fact.related === undefined ? {} : { related: fact.related }) }
            : fact,
    ]));
}
function impliedNotes(facts, considered) {
    return considered.flatMap((key) => {
        const fact = facts[key];
        return fact.state === "implied" ? [{ fact: factTitles[key], value: _facts_image_js__WEBPACK_IMPORTED_MODULE_0__/* .vocabularies */ .r9[key].show(fact.value), because: fact.because, source: fact.source.id, url: fact.source.url }] : [];
    });
}


/***/ }),

/***/ 811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verdicts)
/* harmony export */ });
/** Worst first: the order of every report. */
const verdicts = ["unsupported", "undetermined", "not-covered", "supported", "not-applicable"];


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ factKeys)
/* harmony export */ });
/** Every property that a requirement can speak about. */
const factKeys = [
    "os.family",
    "os.edition",
    "os.version",
    "os.service-pack",
    "os.upgraded-from",
    "iis.installed",
    "iis.product",
    "iis.version",
    "iis.source",
    "iis.phase",
    "iis.install-order",
    "iis.encrypted-properties",
    "ie.version",
    "sysprep",
];


/***/ }),

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ iisInstallOrder),
/* harmony export */   IR: () => (/* binding */ readIis),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   NZ: () => (/* binding */ iisProduct),
/* harmony export */   TA: () => (/* binding */ iisPhase),
/* harmony export */   dS: () => (/* binding */ iisSource),
/* harmony export */   sn: () => (/* binding */ iisVersion),
/* harmony export */   yr: () => (/* binding */ encryptedProperties)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1909);


/** A vocabulary of words without an order. */
function words(id, title, entries, otherwise) {
    const bySpelling = new Map(entries.flatMap((entry) => [entry.value, ...entry.spellings].map((spelling) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(spelling), entry.value])));
    const titles = new Map(entries.map((entry) => [entry.value, entry.title]));
    return {
        id,
        title,
        read(text) {
            const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text);
            if (refused !== undefined)
                return refused;
            const value = bySpelling.get((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text));
            return value === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)(otherwise) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value);
        },
        show: (value) => titles.get(value) ?? value,
        terms: entries.map(({ value, title: shown, spellings, source, note }) => ({ value, title: shown, spellings, source, ...(note === undefined ? {} : { note }) })),
    };
}
const truth = words("truth", "Yes or no", [
    { value: "true", title: "yes", spellings: ["true", "yes", "on"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
    { value: "false", title: "no", spellings: ["false", "no", "off", "none"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
], "it is neither true nor false");
const versions = [
    { value: "1.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q138713 },
    { value: "2.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q155256 },
    { value: "3.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q187192 },
    { value: "4.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "5.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "5.1", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISUPG },
    { value: "6.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISUPG },
    { value: "7.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS7INST },
    { value: "7.5", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS7INST },
    { value: "8.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISFTP },
    { value: "8.5", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISFTP },
    { value: "10.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS10 },
];
/** Reads a version of IIS or Personal Web Server. IIS Express is neither: it runs beside IIS (IIS Express FAQ, https://github.com/MicrosoftDocs/iis-docs). A number without a dot is that version's `.0`. */
function readIis(text) {
    const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text);
    if (refused?.kind === "unclear")
        return refused;
    const word = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text);
    const match = /^(iis express|pws|personal web server|iis|internet information (?:server|services?))? ?(?:version |v ?)?(\d{1,2}(?:\.\d{1,2})?)$/.exec(word);
    if (match === null)
        return { kind: "unclear", because: /^(?:pws|personal web server)/.test(word) ? "it names Personal Web Server without a version" : "it is no version of IIS such as 4.0 or 5.0" };
    const [major = "", minor = "0"] = (match[2] ?? "").split(".");
    if (major.startsWith("0"))
        return { kind: "unclear", because: "a version does not begin with 0" };
    const version = `${major}.${minor}`;
    const name = match[1] ?? "";
    if (/^pws|^personal/.test(name))
        return version === "4.0" ? { kind: "known", value: { product: "pws", version } } : { kind: "unclear", because: `there is no Personal Web Server ${version} for Windows NT` };
    if (name === "iis express")
        return { kind: "unclear", because: "IIS Express is not IIS and runs beside it, needed whether IIS itself is installed", suggestion: "false" };
    if (versions.some((each) => each.value === version))
        return { kind: "known", value: { product: "iis", version } };
    return { kind: "unclear", because: `there was never an IIS ${version.slice(0, 20)}` };
}
function rankOf(version) {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    return major * 100 + minor;
}
const iisVersion = {
    id: "iis-version",
    title: "IIS version",
    read(text) {
        const reading = readIis(text);
        return reading.kind === "known" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(reading.value.version) : reading;
    },
    compare: (left, right) => rankOf(left) - rankOf(right),
    isAtLeast: (value, minimum) => rankOf(value) >= rankOf(minimum),
    show: (value) => `IIS ${value}`,
    terms: versions.map(({ value, source }) => ({ value, title: `IIS ${value}`, spellings: value.endsWith(".0") ? [value, value.slice(0, -2), `IIS ${value}`] : [value, `IIS ${value}`], source })),
};
const iisProduct = words("iis-product", "Web server", [
    { value: "iis", title: "IIS", spellings: ["IIS", "Internet Information Server", "Internet Information Services"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "pws", title: "Personal Web Server", spellings: ["PWS", "Personal Web Server"], note: "not IIS: Q326779 does not speak about it", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q248739 },
], "it is the name of no web server that this version knows");
const iisSource = words("iis-source", "IIS installed from", [
    { value: "nt4-media", title: "the Windows NT 4.0 CD", spellings: ["nt4-media", "Windows NT 4.0 CD"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q155256 },
    { value: "nt4-sp", title: "a Windows NT 4.0 service pack CD", spellings: ["nt4-sp", "service pack CD"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q187192 },
    { value: "nt4-option-pack", title: "the Windows NT 4.0 Option Pack", spellings: ["nt4-option-pack", "NTOP", "NT4OP", "Option Pack", "NT Option Pack", "NT 4.0 Option Pack", "Windows NT Option Pack", "Windows NT 4.0 Option Pack", "NT Option Pack 4.0", "K2", "winnt.srv"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "sbs-4.5", title: "Small Business Server 4.5", spellings: ["SBS 4.5", "SBS 4.5 CD", "SBS", "Small Business Server 4.5", "Small Business Server"], note: "not among the supported sources; the Option Pack breaks its FTP service (Q234355)", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q234355 },
    { value: "backoffice", title: "BackOffice", spellings: ["BackOffice", "BackOffice Server", "BackOffice CD"], note: "not among the supported sources", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "windows-2000", title: "Windows 2000", spellings: ["windows-2000", "Windows Components", "Windows 2000 CD", "Windows 2000 Server CD", "Add/Remove Windows Components", "built-in", "sysocmgr"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "windows-xp", title: "Windows XP", spellings: ["windows-xp", "Windows XP CD"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISUPG },
    { value: "windows-xp-x64", title: "Windows XP x64", spellings: ["windows-xp-x64"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB900342 },
    { value: "windows-server-2003", title: "Windows Server 2003", spellings: ["windows-server-2003", "Application Server role"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISUPG },
    { value: "windows-role", title: "a role of Windows", spellings: ["windows-role", "Web-Server", "IIS-WebServerRole", "DISM", "ServerManagerCmd", "pkgmgr", "win_feature"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS7INST },
], "it is no source of IIS that this version knows");
const iisPhase = words("iis-phase", "Phase in which IIS is installed", [
    { value: "base", title: "in the base image", spellings: ["base"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
    { value: "before-generalize", title: "before Sysprep", spellings: ["before-generalize"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
    { value: "after-clone", title: "after cloning", spellings: ["after-clone"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q248739 },
], "it is no phase, needed base, before-generalize or after-clone");
const iisInstallOrder = words("iis-install-order", "Order of Option Pack and service pack", [
    { value: "before-service-pack", title: "Option Pack before the service pack", spellings: ["before-service-pack"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
    { value: "after-service-pack", title: "Option Pack after the service pack", spellings: ["after-service-pack"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
    { value: "service-pack-reapplied", title: "service pack applied again after the Option Pack", spellings: ["service-pack-reapplied"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
], "it is no order, needed before-service-pack, after-service-pack or service-pack-reapplied");
const encryptedProperties = words("encrypted-properties", "Encrypted properties", [
    { value: "none", title: "no encrypted properties", spellings: ["none", "false", "no"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB942060 },
    { value: "present", title: "encrypted properties", spellings: ["present", "true", "yes"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB942060 },
], "it says neither none nor where encrypted properties stand");


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ completeImage),
/* harmony export */   hu: () => (/* binding */ describeImage),
/* harmony export */   r9: () => (/* binding */ vocabularies)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7640);
/* harmony import */ var _iis_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4495);
/* harmony import */ var _internet_explorer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3335);
/* harmony import */ var _service_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7896);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4630);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2473);






/** The upgrade that an installation came from: a family, `none`, or `unknown` where only the upgrade itself is stated. */
const upgrade = {
    id: "upgrade",
    title: "Upgraded from",
    read: (text) => (text === "none" || text === "unknown" ? { kind: "known", value: text } : _windows_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsFamily */ .mD.read(text)),
    show: (value) => (value === "none" ? "a clean installation" : value === "unknown" ? "an upgraded installation" : `an installation upgraded from ${_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsFamily */ .mD.show(value)}`),
    terms: [
        { value: "none", title: "a clean installation", spellings: ["none"], source: _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.KB828287 },
        { value: "unknown", title: "an upgrade", spellings: ["unknown"], source: _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.KB828287 },
        ..._windows_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsFamily */ .mD.terms.slice(0, 8),
    ],
};
/** The vocabulary of every fact. */
const vocabularies = {
    "os.family": _windows_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsFamily */ .mD,
    "os.edition": _windows_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsEdition */ .wl,
    "os.version": _windows_js__WEBPACK_IMPORTED_MODULE_4__/* .kernelVersion */ .kB,
    "os.service-pack": _service_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .servicePack */ .P,
    "os.upgraded-from": upgrade,
    "iis.installed": { ..._iis_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im, id: "iis-installed", title: "IIS", show: (value) => (value === "true" ? "IIS" : "no IIS") },
    "iis.product": _iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisProduct */ .NZ,
    "iis.version": _iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisVersion */ .sn,
    "iis.source": { ..._iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisSource */ .dS, show: (value) => `IIS from ${_iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisSource */ .dS.show(value)}` },
    "iis.phase": { ..._iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisPhase */ .TA, show: (value) => `IIS installed ${_iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisPhase */ .TA.show(value)}` },
    "iis.install-order": _iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisInstallOrder */ .B,
    "iis.encrypted-properties": _iis_js__WEBPACK_IMPORTED_MODULE_0__/* .encryptedProperties */ .yr,
    "ie.version": _internet_explorer_js__WEBPACK_IMPORTED_MODULE_1__/* .internetExplorer */ .N,
    sysprep: { ..._iis_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im, id: "sysprep", title: "Cloned with Sysprep", show: (value) => (value === "true" ? "an image cloned with Sysprep" : "an image that is not cloned with Sysprep") },
};
/** Completes what is stated: rules with a source imply facts, and combinations that cannot be make the facts involved opaque. A stated fact always wins over a rule. */
function completeImage(stated) {
    const facts = Object.fromEntries(_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .factKeys */ .j.map((key) => [key, stated.facts[key] ?? { state: "unstated", location: stated.location }]));
    nameComponentSource(facts);
    const contradictions = contradict(facts);
    imply(facts, stated);
    return { facts, contradictions };
}
/** "Windows Components" is a source of IIS on three Windows; the operating system says which. */
function nameComponentSource(facts) {
    const source = facts["iis.source"];
    const family = familyOf(facts);
    if (source.state !== "stated" || source.value !== "windows-2000" || family === undefined || !/^\s*(?:windows[ _-]components|built[ _-]in|sysocmgr)\s*$/i.test(source.text))
        return;
    if (family === "windows-xp" || family === "windows-xp-x64")
        facts["iis.source"] = { ...source, value: family };
    else if (family === "windows-server-2003" || family === "windows-server-2003-r2")
        facts["iis.source"] = { ...source, value: "windows-server-2003" };
}
function valueOf(fact) {
    return fact.state === "stated" || fact.state === "implied" ? fact.value : undefined;
}
function familyOf(facts) {
    return valueOf(facts["os.family"]);
}
// --- rules -------------------------------------------------------------------------------------------------------------------------------
function imply(facts, stated) {
    const give = (key, value, because, source, from) => {
        if (facts[key].state !== "unstated")
            return;
        facts[key] = { state: "implied", value, because, source, location: from.location, ...(from.related === undefined ? {} : { related: from.related }) };
    };
    const os = facts["os.family"];
    const family = familyOf(facts);
    const name = family === undefined ? "" : (0,_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .familyEntry */ .Du)(family).title;
    // The name of a product means its release; a pre-release is named as one.
    if (family !== undefined && facts["os.version"].state === "unstated") {
        facts["os.version"] = { state: "stated", value: (0,_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .releasedVersion */ .eJ)(family), text: os.state === "stated" ? os.text : name, location: os.location, ...(os.related === undefined ? {} : { related: os.related }) };
    }
    const [unread] = stated.unreadSteps;
    // A stated version or source says that IIS is there, whatever a step does that nobody reads.
    for (const key of ["iis.version", "iis.source"]) {
        if (facts["iis.installed"].state === "unstated" && facts[key].state === "stated")
            facts["iis.installed"] = { ...facts[key], value: "true" };
    }
    if (unread !== undefined && facts["iis.installed"].state === "unstated") {
        facts["iis.installed"] = { state: "opaque", text: "", because: `${unread.what} is not read, and may install or remove IIS`, location: unread.location };
    }
    else if (family !== undefined)
        impliedPresence(facts, family, give);
    const present = valueOf(facts["iis.installed"]) === "true";
    const open = facts["iis.installed"].state === "opaque";
    if (family === undefined || (!present && !open)) {
        impliedExplorer(facts, family, give);
        return;
    }
    const installed = facts["iis.installed"];
    const source = valueOf(facts["iis.source"]);
    const own = (0,_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .familyEntry */ .Du)(family).iisVersion;
    if (own !== null && !open)
        give("iis.version", own, `${name} carries IIS ${own} and no other`, (0,_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .familyEntry */ .Du)(family).source, installed);
    if (family === "windows-nt-4.0" && source === "nt4-option-pack" && valueOf(facts["iis.product"]) !== "pws")
        give("iis.version", "4.0", "the Option Pack installs IIS 4.0", _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.Q326779, facts["iis.source"]);
    doubtProduct(facts, family);
    const version = valueOf(facts["iis.version"]);
    const from = facts["iis.version"];
    if (version === "5.0")
        give("iis.source", "windows-2000", "IIS 5.0 exists only as a part of Windows 2000", _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.Q326779, from);
    else if (version === "5.1")
        give("iis.source", "windows-xp", "IIS 5.1 exists only as a part of Windows XP", _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.IISUPG, from);
    else if (version === "6.0")
        give("iis.source", family === "windows-xp-x64" ? "windows-xp-x64" : "windows-server-2003", `IIS 6.0 exists only as a part of ${name}`, _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.IISUPG, from);
    else if (version === "2.0")
        give("iis.source", "nt4-media", "IIS 2.0 comes with Windows NT 4.0 itself", _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.Q155256, from);
    else if (version === "3.0")
        give("iis.source", "nt4-sp", "IIS 3.0 comes with the service packs of Windows NT 4.0", _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.Q187192, from);
    else if (version !== undefined && version !== "4.0" && version !== "1.0")
        give("iis.source", "windows-role", `IIS ${version} is a role of Windows`, _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.IIS7INST, from);
    if (version !== undefined && (_iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisVersion */ .sn.compare?.(version, "7.0") ?? -1) >= 0) {
        if (unread !== undefined && facts["iis.encrypted-properties"].state === "unstated") {
            facts["iis.encrypted-properties"] = { state: "opaque", text: "", because: `${unread.what} is not read, and may write encrypted properties`, location: unread.location };
        }
        give("iis.encrypted-properties", "none", "a default configuration holds none, and nothing in the definition writes one", _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.KB942060, installed);
    }
    impliedExplorer(facts, family, give);
}
function impliedPresence(facts, family, give) {
    const os = facts["os.family"];
    const edition = valueOf(facts["os.edition"]);
    // What an upgrade brought along is not the default of a new installation (Q262632, Q301388).
    const upgraded = facts["os.upgraded-from"].state === "opaque" || (valueOf(facts["os.upgraded-from"]) ?? "none") !== "none";
    if (family === "windows-2000" || family === "windows-xp")
        if (upgraded)
            return;
    if (family === "windows-2000") {
        if (edition === "professional")
            give("iis.installed", "false", "Windows 2000 Professional does not install IIS by default", _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.Q243196, os);
        else if (edition === "server" || edition === "advanced-server" || edition === "datacenter")
            give("iis.installed", "true", "Windows 2000 Server installs IIS 5.0 by default", _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.Q301388, os);
    }
    else if (family === "windows-xp" || family === "windows-xp-x64")
        give("iis.installed", "false", "Windows XP does not install IIS by default", _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.Q262632, os);
    // Of Server 2003 no document was found that says whether IIS comes with it: nothing is implied.
    else if (!family.startsWith("windows-nt") && !family.startsWith("windows-server-2003"))
        give("iis.installed", "false", "IIS is a role or feature that has to be chosen", _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.IIS7DEF, os);
}
function doubtProduct(facts, family) {
    const product = facts["iis.product"];
    if (product.state === "opaque" || valueOf(product) === "pws")
        return;
    // The Option Pack gives Windows NT Workstation the Personal Web Server, whatever the definition calls it.
    if (family === "windows-nt-4.0" && valueOf(facts["os.edition"]) === "workstation" && valueOf(facts["iis.version"]) === "4.0") {
        facts["iis.product"] = { state: "opaque", text: "", because: "on Windows NT Workstation the Option Pack installs Personal Web Server 4.0, not IIS 4.0 (Q248739, Q262632)", suggestion: "PWS 4.0", location: facts["iis.version"].location, related: [{ message: "Workstation is stated here", location: facts["os.edition"].location }] };
    }
}
/** What each service pack of Windows 2000 carries (KB 969393). */
const explorerOf2000 = { none: "5.00.2920.0000", SP1: "5.00.3103.1000", SP2: "5.00.3315.1000", SP3: "5.00.3502.1000", SP4: "5.00.3700.1000" };
function impliedExplorer(facts, family, give) {
    if (family !== "windows-2000")
        return;
    const version = facts["os.version"];
    const released = version.state !== "opaque" && valueOf(version) === (0,_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .releasedVersion */ .eJ)(family);
    if (!released)
        return;
    const pack = facts["os.service-pack"];
    if (pack.state === "opaque")
        return;
    const value = explorerOf2000[valueOf(pack) ?? "none"];
    if (value !== undefined)
        give("ie.version", value, `Windows 2000${valueOf(pack) === undefined || valueOf(pack) === "none" ? "" : ` ${valueOf(pack) ?? ""}`} carries it`, _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sources */ .T.KB969393, pack.state === "unstated" ? facts["os.family"] : pack);
}
// --- combinations that cannot be -----------------------------------------------------------------------------------------------------------
/** Sources of IIS that exist on each family; families that are not named have the Windows role. */
const sourcesOf = {
    "windows-nt-3.1": [],
    "windows-nt-3.5": [],
    "windows-nt-3.51": ["backoffice"],
    "windows-nt-4.0": ["nt4-media", "nt4-sp", "nt4-option-pack", "sbs-4.5", "backoffice"],
    "windows-2000": ["windows-2000", "sbs-4.5", "backoffice"],
    "windows-xp": ["windows-xp"],
    "windows-xp-x64": ["windows-xp-x64"],
    "windows-server-2003": ["windows-server-2003"],
    "windows-server-2003-r2": ["windows-server-2003"],
};
/** Sources that a version of IIS can have come from. */
const sourcesOfVersion = {
    "2.0": ["nt4-media", "backoffice"],
    "3.0": ["nt4-sp", "nt4-media", "backoffice"],
    "4.0": ["nt4-option-pack", "sbs-4.5", "backoffice"],
    "5.0": ["windows-2000", "sbs-4.5", "backoffice"],
    "5.1": ["windows-xp"],
    "6.0": ["windows-server-2003", "windows-xp-x64"],
};
function contradict(facts) {
    const found = [];
    const clash = (keys, message, because, suggestion) => {
        const place = facts[keys[0]].location;
        const related = [{ message: "stated here", location: because.location }];
        for (const key of keys)
            facts[key] = { ...opaque(facts[key], message, related), ...(suggestion === undefined || key !== keys[0] ? {} : { suggestion }) };
        found.push({ facts: keys, message, location: place, related });
    };
    const os = facts["os.family"];
    const family = familyOf(facts);
    const title = family === undefined ? "" : (0,_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .familyEntry */ .Du)(family).title;
    const build = valueOf(facts["os.version"]);
    if (family !== undefined && build !== undefined && !belongs(build, family))
        clash(["os.version", "os.family"], `build ${build} is not a build of ${title}`, facts["os.version"]);
    const pack = valueOf(facts["os.service-pack"]);
    if (family === "windows-nt-4.0" && valueOf(facts["os.edition"]) === "terminal-server" && pack?.startsWith("SP6a") === true) {
        clash(["os.service-pack"], `${_service_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .servicePack */ .P.show(pack)} does not exist on Windows NT 4.0 Terminal Server Edition, which ends at Service Pack 6 (Q317636)`, facts["os.edition"], "SP6");
    }
    const installed = valueOf(facts["iis.installed"]);
    const version = facts["iis.version"].state === "stated" ? facts["iis.version"].value : undefined;
    const source = facts["iis.source"].state === "stated" ? facts["iis.source"].value : undefined;
    const detail = ["iis.version", "iis.source", "iis.phase"].find((key) => facts[key].state === "stated");
    if (installed === "false" && detail !== undefined) {
        clash(["iis.installed"], "IIS is said not to be installed, and its version, source or phase is stated", facts[detail]);
    }
    if (familyOf(facts) === undefined || family === undefined)
        return found;
    const product = valueOf(facts["iis.product"]) ?? "iis";
    if (version !== undefined && !carries(family, version)) {
        const own = (0,_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .familyEntry */ .Du)(family).iisVersion;
        clash(source === undefined ? ["iis.version"] : ["iis.version", "iis.source"], `${product === "pws" ? "Personal Web Server" : "IIS"} ${version} does not exist on ${title}${own === null ? "" : `, which carries IIS ${own}`}`, os, version === "7.0" && own === "7.5" ? "7.5" : undefined);
    }
    else if (source !== undefined && !(sourcesOf[family] ?? ["windows-role"]).includes(source)) {
        clash(version === undefined ? ["iis.source"] : ["iis.source", "iis.version"], `IIS cannot have come from ${_iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisSource */ .dS.show(source)} on ${title}`, os);
    }
    else if (version !== undefined && source !== undefined && !(sourcesOfVersion[version] ?? ["windows-role"]).includes(source)) {
        clash(["iis.source", "iis.version"], `IIS ${version} cannot have come from ${_iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisSource */ .dS.show(source)}`, facts["iis.version"]);
    }
    const edition = valueOf(facts["os.edition"]);
    if (valueOf(facts["iis.installed"]) === "true" && ((family === "windows-xp" && edition === "home") || (family === "windows-vista" && edition === "home-basic"))) {
        clash(["iis.installed"], `${title} ${_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsEdition */ .wl.show(edition ?? "")} has no IIS`, os);
    }
    const explorer = valueOf(facts["ie.version"]);
    if (explorer !== undefined && explorer !== "none" && (family === "windows-nt-4.0" || family === "windows-2000") && (_internet_explorer_js__WEBPACK_IMPORTED_MODULE_1__/* .internetExplorer */ .N.compare?.(explorer, "7") ?? -1) >= 0) {
        clash(["ie.version"], `${_internet_explorer_js__WEBPACK_IMPORTED_MODULE_1__/* .internetExplorer */ .N.show(explorer)} does not install on ${title}, which ends at Internet Explorer 6 SP1`, os);
    }
    return found;
}
function carries(family, version) {
    if (family === "windows-nt-4.0")
        return ["2.0", "3.0", "4.0"].includes(version);
    if (family === "windows-nt-3.51")
        return version === "1.0";
    return (0,_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .familyEntry */ .Du)(family).iisVersion === version;
}
function belongs(version, family) {
    const entry = (0,_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .familyEntry */ .Du)(family);
    const number = Number(version.split(".")[2]);
    if (!version.startsWith(`${entry.kernel}.`))
        return false;
    // Builds of Windows 2000 before the release are pre-releases, listed or not; later ones do not exist.
    const last = entry.builds.at(-1)?.number ?? 0;
    return entry.builds.some((each) => each.number === number) || (family === "windows-2000" && number < last) || (entry.kernel === "10.0" && entry.kind === "client" && number > (entry.builds[0]?.number ?? 0));
}
function opaque(fact, because, related) {
    return { state: "opaque", text: fact.state === "stated" ? fact.text : "", because, contradicted: true, location: fact.location, related: [...(fact.related ?? []), ...related] };
}
// --- words ----------------------------------------------------------------------------------------------------------------------------------
/** The facts that matter to people, in one line: "Windows NT 4.0 Server, Service Pack 6a, IIS 4.0 from the Windows NT 4.0 Option Pack, Internet Explorer 5.01". */
function describeImage(facts) {
    const os = facts["os.family"];
    const edition = valueOf(facts["os.edition"]);
    const system = os.state === "opaque" ? "an unreadable operating system" : os.state === "unstated" ? "an operating system that is not stated" : `${_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsFamily */ .mD.show(os.value)}${edition === undefined ? "" : ` ${_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsEdition */ .wl.show(edition)}`}`;
    const parts = [system];
    const family = valueOf(os);
    const pack = facts["os.service-pack"];
    if (pack.state !== "unstated")
        parts.push(say(pack, (value) => _service_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .servicePack */ .P.show(value), "an unreadable service pack"));
    const version = valueOf(facts["os.version"]);
    if (version !== undefined && family !== undefined && version !== (0,_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .releasedVersion */ .eJ)(family))
        parts.push(_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .kernelVersion */ .kB.show(version));
    parts.push(describeIis(facts));
    const explorer = facts["ie.version"];
    if (explorer.state !== "unstated")
        parts.push(say(explorer, (value) => _internet_explorer_js__WEBPACK_IMPORTED_MODULE_1__/* .internetExplorer */ .N.show(value), "an unreadable Internet Explorer"));
    return parts.join(", ");
}
function describeIis(facts) {
    const installed = facts["iis.installed"];
    if (valueOf(installed) === "false")
        return installed.state === "implied" ? "no IIS (implied)" : "no IIS";
    if (installed.state === "unstated")
        return "IIS not stated";
    const product = valueOf(facts["iis.product"]) ?? "iis";
    const name = product === "iis" ? "IIS" : _iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisProduct */ .NZ.show(product);
    const version = valueOf(facts["iis.version"]);
    const source = facts["iis.source"];
    const words = [installed.state === "opaque" ? `unreadable ${name}` : version === undefined ? `${name} of an unknown version` : `${name} ${version}`];
    if (source.state === "stated")
        words.push(`from ${_iis_js__WEBPACK_IMPORTED_MODULE_0__/* .iisSource */ .dS.show(source.value)}`);
    if (valueOf(facts["iis.phase"]) === "after-clone")
        words.push("installed after cloning");
    if (installed.state === "implied")
        words.push("(implied)");
    return words.join(" ");
}
function say(fact, show, otherwise) {
    if (fact.state === "opaque" || fact.state === "unstated")
        return otherwise;
    return fact.state === "implied" ? `${show(fact.value)} (implied)` : show(fact.value);
}


/***/ }),

/***/ 3335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ internetExplorer)
/* harmony export */ });
/* unused harmony export releases */
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1909);


const table = _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB969393;
const pre = { preRelease: true };
/** In the order of their builds. The table is that of KB 164539 and its successor KB 969393; rows after 5.00.2919.6307 were seen in reproductions of it. */
const releases = [
    { build: "4.40.308", name: "1.0", with: "Plus!", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.40.520", name: "2.0", with: "Windows NT 4.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q156964 },
    { build: "4.70.1155", name: "3.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.70.1158", name: "3.0", with: "Windows 95 OSR2", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.70.1215", name: "3.01", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.70.1300", name: "3.02", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.71.544", name: "4.0", with: "Platform Preview 1", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.71.1008.3", name: "4.0", with: "Platform Preview 2", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.71.1712.6", name: "4.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.72.2106.8", name: "4.01", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.72.3110.8", name: "4.01 SP1", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.72.3612.1713", name: "4.01 SP2", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.0518.10", name: "5.0", with: "Beta 1", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.0910.1309", name: "5.0", with: "Beta 2", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2014.0216", name: "5.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2314.1003", name: "5.0", with: "Office 2000", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2516.1900", name: "5.01", with: "Windows 2000 Beta 3", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2614.3500", name: "5.0", with: "Windows 98 SE", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2919.800", name: "5.01", with: "Windows 2000 RC1", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2919.3800", name: "5.01", with: "Windows 2000 RC2", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2919.6307", name: "5.01", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2920.0000", name: "5.01", with: "Windows 2000", source: table },
    { build: "5.00.3103.1000", name: "5.01 SP1", with: "Windows 2000 SP1", source: table },
    { build: "5.00.3105.0106", name: "5.01 SP1", with: "Windows 95, 98 and NT 4.0", source: table },
    { build: "5.00.3314.2101", name: "5.01 SP2", with: "Windows 95, 98 and NT 4.0", source: table },
    { build: "5.00.3315.1000", name: "5.01 SP2", with: "Windows 2000 SP2", source: table },
    { build: "5.00.3502.1000", name: "5.01 SP3", with: "Windows 2000 SP3", source: table },
    { build: "5.00.3502.5400", name: "5.01 SP3", with: "Windows 2000 SP3", source: table },
    { build: "5.00.3700.1000", name: "5.01 SP4", with: "Windows 2000 SP4", source: table },
    { build: "5.00.3700.6668", name: "5.01 SP4", with: "Windows 2000 SP4", source: table },
    { build: "5.50.3825.1300", name: "5.5", with: "Developer Preview", ...pre, source: table },
    { build: "5.50.4030.2400", name: "5.5", with: "Beta", ...pre, source: table },
    { build: "5.50.4134.0100", name: "5.5", with: "Windows Me", source: table },
    { build: "5.50.4134.0600", name: "5.5", source: table },
    { build: "5.50.4308.2900", name: "5.5", with: "Advanced Security Privacy Beta", ...pre, source: table },
    { build: "5.50.4522.1800", name: "5.5 SP1", source: table },
    { build: "5.50.4807.2300", name: "5.5 SP2", source: table },
    { build: "6.00.2462.0000", name: "6", with: "preview", ...pre, source: table },
    { build: "6.00.2479.0006", name: "6", with: "preview", ...pre, source: table },
    { build: "6.00.2600.0000", name: "6", with: "Windows XP", source: table },
    { build: "6.00.2800.1106", name: "6 SP1", source: table },
    { build: "6.00.2900.2180", name: "6 SP2", with: "Windows XP SP2", source: table },
    { build: "6.00.2900.5512", name: "6 SP3", with: "Windows XP SP3", source: table },
    { build: "6.00.3663.0000", name: "6", with: "Windows Server 2003 RC1", ...pre, source: table },
    { build: "6.00.3718.0000", name: "6", with: "Windows Server 2003 RC2", ...pre, source: table },
    { build: "6.00.3790.0000", name: "6", with: "Windows Server 2003", source: table },
    { build: "6.00.3790.1830", name: "6", with: "Windows Server 2003 SP1", source: table },
    { build: "6.00.3790.3959", name: "6", with: "Windows Server 2003 SP2", source: table },
    { build: "7.00.5730.1100", name: "7", with: "Windows XP, Server 2003", source: table },
    { build: "7.00.5730.1300", name: "7", with: "Windows XP, Server 2003", source: table },
    { build: "7.00.6000.16386", name: "7", with: "Windows Vista", source: table },
    { build: "7.00.6000.16441", name: "7", with: "64-bit Windows", source: table },
    { build: "7.00.6001.1800", name: "7", with: "Windows Server 2008, Vista SP1", source: table },
    { build: "8.00.6001.18702", name: "8", source: table },
    { build: "8.00.7600.16385", name: "8", with: "Windows 7, Server 2008 R2", source: table },
    { build: "9.0.8112.16421", name: "9", source: table },
    { build: "10.0.9200.16384", name: "10", source: table },
];
/** Marketing versions that have no build in the table. */
const withoutBuild = ["11"];
const entries = releases.map((release) => ({ ...release, numbers: numbersOf(release.build) }));
const byBuild = new Map(entries.map((entry) => [keyOf(entry.numbers), entry]));
const names = new Set([...releases.filter((release) => release.preRelease !== true).map((release) => release.name), ...withoutBuild]);
/** The earliest and the latest release of each marketing version: between them it stands in the order. */
const spans = new Map([...names].map((name) => {
    const builds = entries.filter((entry) => entry.name === name && entry.preRelease !== true).map((entry) => entry.numbers);
    return [name, { first: builds[0] ?? [Number(name)], last: builds.at(-1) ?? [Number(name), Number.MAX_SAFE_INTEGER] }];
}));
/** Releases before which a version was only ever a preview. */
const firstReleases = ["4.71.1712.6", "5.0.2014.216", "5.50.4134.100", "6.0.2600.0", "7.0.5730.1100", "8.0.6001.18702", "9.0.8112.16421", "10.0.9200.16384"].map(numbersOf);
/** No Internet Explorer on the machine. */
const absent = "none";
const internetExplorer = {
    id: "internet-explorer",
    title: "Internet Explorer",
    read,
    compare,
    isAtLeast,
    show,
    terms: terms(),
};
function read(text) {
    const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text);
    if (refused !== undefined)
        return refused;
    const word = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text);
    if (word === "none" || word === "false" || word === "no")
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(absent);
    const body = word.replace(/^(?:microsoft )?(?:internet explorer|msie|ie)(?: (?:version|v\.?) ?| |(?=\d))/, "").trim();
    if (/\b(?:or|and|newer|later|above|latest|higher)\b|[<>=+^~*]/.test(body))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)("it names a range, needed the version that is installed");
    const build = /^(\d{1,3}(?:\.\d{1,6}){3})$/.exec(body)?.[1];
    if (build !== undefined)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(buildText(numbersOf(build)));
    // Three builds of the table have three numbers.
    const short = /^(\d{1,3}\.\d{1,3}\.\d{1,6})$/.exec(body)?.[1];
    if (short !== undefined) {
        const entry = byBuild.get(keyOf(numbersOf(short)));
        return entry === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)("it has three numbers: a version has one or two, a build four") : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(entry.build);
    }
    // The previews that came with previews of Windows 2000 have builds of their own.
    const preview = /^(?:5\.01 )?\(?(?:for )?windows 2000 (beta ?3|rc ?[12])\)?$/.exec(body)?.[1];
    if (preview !== undefined) {
        const entry = entries.find((each) => each.with?.toLowerCase().replaceAll(" ", "") === `windows2000${preview.replace(" ", "")}`);
        if (entry !== undefined)
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(entry.build);
    }
    const preRelease = /^(\d{1,2}(?:\.\d{1,2})?) ?(?:beta|rc|preview|pp|developer preview|platform preview|public preview|pre release)(?: ?\d{1,2})?$/.exec(body)?.[1];
    if (preRelease !== undefined) {
        const version = marketing(preRelease, "");
        return version === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)("no such version was released") : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(`${version} pre-release`);
    }
    const match = /^(\d{1,2}(?:\.\d{1,2})?) ?(?:sp ?(\d)|service pack (\d))?$/.exec(body);
    if (match === null)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)("it is neither a version such as 5.01 SP2 nor a build such as 5.00.2919.6307");
    const number = match[1] ?? "";
    const pack = match[2] ?? match[3] ?? "";
    if (/^5\.10?$/.test(number))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)("there was never an Internet Explorer 5.1 for Windows", `5.01${pack === "" ? "" : ` SP${pack}`}`);
    const version = marketing(number, pack);
    return version === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)(`there was never an Internet Explorer ${number}${pack === "" ? "" : ` SP${pack}`} for Windows`) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(version);
}
/** The table's name of a version: the minor is a two-digit decimal, so 5.5 is 5.50 and 5.01 is not 5.1. */
function marketing(number, pack) {
    const [major = "", minor = ""] = number.split(".");
    if (/^0\d/.test(major))
        return undefined;
    const decimal = minor.padEnd(2, "0");
    const base = decimal === "00" ? [`${major}`, `${major}.0`] : decimal.endsWith("0") ? [`${major}.${decimal[0]}`] : [`${major}.${decimal}`];
    const suffix = pack === "" || pack === "0" ? "" : ` SP${pack}`;
    return base.map((name) => `${name}${suffix}`).find((name) => names.has(name));
}
/** Where a value stands: the first and the last build that it may mean. */
function spanOf(value) {
    if (value === absent)
        return { first: [-1], last: [-1] };
    const preRelease = value.endsWith(" pre-release");
    const name = value.replace(/ pre-release$/, "");
    const span = spans.get(name);
    if (span !== undefined)
        return preRelease ? { first: span.first.slice(0, 2), last: span.first.slice(0, 2) } : span;
    const numbers = numbersOf(value);
    return { first: numbers, last: numbers };
}
function compare(left, right) {
    if (left === right)
        return 0;
    const [one, other] = [spanOf(left), spanOf(right)];
    return compareNumbers(one.first, other.first) || compareNumbers(one.last, other.last) || (left < right ? -1 : 1);
}
function isAtLeast(value, minimum) {
    if (value === absent)
        return false;
    const needed = spanOf(minimum);
    if (value.endsWith(" pre-release"))
        return false;
    const numbers = spanOf(value);
    const entry = byBuild.get(keyOf(numbers.first));
    if (names.has(value))
        return compareNumbers(numbers.first, needed.first) >= 0;
    if (entry?.preRelease === true)
        return false;
    if (compareNumbers(numbers.first, needed.first) < 0)
        return false;
    if (entry !== undefined)
        return true;
    // A build that no table lists: before the first release of its version it can only be a preview of it, which never satisfies a minimum.
    const first = firstReleases.find((release) => release[0] === numbers.first[0] && release[1] === numbers.first[1]);
    if (first === undefined || compareNumbers(numbers.first, first) < 0)
        return undefined;
    return true;
}
function show(value) {
    if (value === absent)
        return "no Internet Explorer";
    if (names.has(value) || value.endsWith(" pre-release"))
        return `Internet Explorer ${value}`;
    const entry = byBuild.get(keyOf(numbersOf(value)));
    if (entry === undefined)
        return `Internet Explorer build ${value}`;
    return `Internet Explorer build ${value} (${entry.name}${entry.with === undefined ? "" : `, ${entry.with}`}${entry.preRelease === true ? ", a pre-release" : ""})`;
}
function numbersOf(build) {
    return build.split(".").map(Number);
}
/** Zero padding is no difference. */
function keyOf(numbers) {
    return numbers.join(".");
}
/** A listed build as the table writes it, any other with the table's padding of the second number. */
function buildText(numbers) {
    return byBuild.get(keyOf(numbers))?.build ?? numbers.map((number, index) => (index === 1 && (numbers[0] ?? 0) < 9 ? String(number).padStart(2, "0") : String(number))).join(".");
}
function compareNumbers(left, right) {
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const difference = (left[at] ?? 0) - (right[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function terms() {
    return [
        { value: absent, title: "none", spellings: ["none", "false", "no"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
        ...entries.map((entry) => ({
            value: entry.build,
            title: `${entry.name}${entry.with === undefined ? "" : `, ${entry.with}`}`,
            spellings: entry.preRelease === true ? [entry.build] : [entry.build, entry.name],
            ...(entry.preRelease === true ? { note: "pre-release: never satisfies a minimum" } : {}),
            source: entry.source,
        })),
        ...withoutBuild.map((name) => ({ value: name, title: name, spellings: [name], source: table })),
    ];
}


/***/ }),

/***/ 7896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ servicePack),
/* harmony export */   Z: () => (/* binding */ readServicePack)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1909);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2473);
/** Service packs: one order for all families, with the traps of Windows NT 4.0. */



/** Every service pack, earliest first. SP6a is a release of its own (Q246009); the Security Rollup Package sits on it (Q299444). */
const order = ["none", "SP1", "SP2", "SP3", "SP4", "SP5", "SP6", "SP6a", "SP6a+SRP"];
const ranks = new Map(order.map((value, rank) => [value, rank]));
const servicePack = {
    id: "service-pack",
    title: "Service pack",
    read: (text) => (ranks.has(text) ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(text) : readServicePack(text, [], undefined)),
    compare: (left, right) => (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0),
    isAtLeast: (value, minimum) => (ranks.get(value) ?? -1) >= (ranks.get(minimum) ?? 0),
    show: (value) => (value === "none" ? "no service pack" : value === "SP6a+SRP" ? "Service Pack 6a with the Security Rollup Package" : `Service Pack ${value.slice(2)}`),
    terms: [
        { value: "none", title: "none", spellings: ["none", "no service pack", "RTM", "gold"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q152734 },
        ...["SP1", "SP2", "SP3", "SP4", "SP5"].map((value) => ({ value, title: `Service Pack ${value.slice(2)}`, spellings: [value, `Service Pack ${value.slice(2)}`, value.slice(2)], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q152734 })),
        { value: "SP6", title: "Service Pack 6", spellings: ["SP6", "6"], note: "the text \"Service Pack 6\" alone may mean SP6 or SP6a and is not read on Windows NT 4.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q246009 },
        { value: "SP6a", title: "Service Pack 6a", spellings: ["SP6a", "Service Pack 6a", "6a", "SP 6a", "NT4SP6a", "4.0 SP6a", "Q246009"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q246009 },
        { value: "SP6a+SRP", title: "Service Pack 6a with the Security Rollup Package", spellings: ["SP6a+SRP", "SRP", "Q299444"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q299444 },
    ],
};
const ambiguous = "Service Pack 6 and Service Pack 6a both call themselves \"Service Pack 6\" (Q246009)";
/**
 * Reads a service pack with the hotfixes that tell more about it. `text` is `undefined` where none is stated. Q246009 is what turns SP6 into SP6a; Q299444, the
 * Security Rollup Package, installs only on SP6a; on Terminal Server Edition Q317636 sits on SP6, and there is no SP6a.
 */
function readServicePack(text, hotfixes, family, edition) {
    const base = text === undefined ? undefined : readText(text, family);
    if (family !== undefined && family !== "windows-nt-4.0")
        return withinFamily(base ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it is not stated"), family);
    const installed = new Set(hotfixes.map((hotfix) => /^(?:q|kb)? ?(\d{6})$/i.exec(hotfix.trim())?.[1] ?? ""));
    const terminalServer = edition === "terminal-server";
    if (terminalServer && base?.kind === "known" && (base.value === "SP6a" || base.value === "SP6a+SRP"))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("Windows NT 4.0 Terminal Server Edition ends at Service Pack 6: there is no SP6a for it (Q152734)", "SP6");
    // On Terminal Server Edition the markers of SP6a contradict the edition, and Q317636 is the rollup on SP6 (Q317636).
    if (terminalServer && base?.kind === "known")
        return base;
    if (terminalServer && (installed.has("246009") || installed.has("299444")))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("Windows NT 4.0 Terminal Server Edition has no Service Pack 6a, which a stated hotfix belongs to (Q317636)", "SP6");
    if (terminalServer && (base?.kind === "unclear" ? base.because === ambiguous : base === undefined && installed.has("317636")))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)("SP6");
    const marker = !terminalServer && installed.has("246009");
    const rollup = !terminalServer && installed.has("299444");
    // A hotfix that nobody can read may be the one that makes SP6a of SP6.
    if (!marker && !rollup && base?.kind === "known" && base.value === "SP6" && hotfixes.some(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeTemplate */ .mr))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("a hotfix beside it looks like a template that is filled in later, and may be Q246009, which makes SP6a of it");
    if (!marker && !rollup)
        return base ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it is not stated");
    const raised = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(rollup ? "SP6a+SRP" : "SP6a");
    if (base === undefined)
        return raised;
    if (base.kind === "unclear")
        return base.because === ambiguous ? raised : base;
    if (base.value === "SP6a" || (base.value === "SP6" && marker))
        return raised;
    if (base.value === "SP6a+SRP")
        return base;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${servicePack.show(base.value)} contradicts the hotfix ${rollup ? "Q299444" : "Q246009"}, which belongs to Service Pack 6a`);
}
function withinFamily(reading, family) {
    if (reading.kind === "unclear")
        return reading;
    const last = (0,_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .familyEntry */ .Du)(family).servicePacks;
    const number = reading.value === "none" ? 0 : Number(/^SP(\d)/.exec(reading.value)?.[1] ?? 9);
    if (number <= last && !/a/.test(reading.value))
        return reading;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${servicePack.show(reading.value)} was never released for ${(0,_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .familyEntry */ .Du)(family).title}${last === 0 ? "" : `, which ends at Service Pack ${last}`}`);
}
function readText(text, family) {
    const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text);
    if (refused !== undefined)
        return refused;
    const word = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(text);
    if (/^(?:none|no(?: service pack| sp)?|rtm|gold|sp ?0|false)$/.test(word))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)("none");
    if (/^(?:srp|security rollup(?: package)?|sp ?6a ?\+ ?srp|sp ?6a (?:with|and) srp|q ?299444)$/.test(word))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)("SP6a+SRP");
    if (/^q ?246009$/.test(word))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)("SP6a");
    if (/\b(?:or|later|latest|newer|above|higher)\b|[/<>=~^*|]/.test(word))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it names more than one service pack, needed the one that is installed", family === undefined || family === "windows-nt-4.0" ? "SP6a" : undefined);
    const body = word.replace(/^(?:windows )?(?:nt ?4(?:\.0)?|4\.0) ?/, "");
    if (/^(?:sp ?|service pack ?)?6(?:\.0)?a(?: \(sp ?6a\))?$/.test(body))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)("SP6a");
    // Q222507: hotfixes may leave the tail of a release candidate behind; the number before it counts.
    const match = /^(sp ?|service pack ?)?([1-9])(?:,? rc ?[\d.]+)?$/.exec(body);
    if (match === null)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it is no service pack that was released", /6/.test(word) ? "SP6a" : undefined);
    const number = match[2] ?? "";
    const nt4 = family === undefined || family === "windows-nt-4.0";
    if (number === "6" && match[1]?.startsWith("service") === true && nt4)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(ambiguous, "SP6a");
    if (number === "7" && nt4)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("Service Pack 7 for Windows NT 4.0 was cancelled and never released", "SP6a");
    if (Number(number) > 6)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`there was never a Service Pack ${number}`);
    if (/rc/.test(body) && number === "6")
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(ambiguous, "SP6a");
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(`SP${number}`);
}


/***/ }),

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sources)
/* harmony export */ });
/** An article of the archive of early Microsoft Knowledge Base articles: https://jeffpar.github.io/kbarchive/. */
function article(number, title) {
    const id = `Q${number}`;
    return { id, title, url: `https://jeffpar.github.io/kbarchive/kb/${String(number).slice(0, 3)}/${id}/` };
}
const sources = {
    Q110481: article(110481, "Windows NT 3.1 build"),
    Q134957: article(134957, "Windows NT 3.5 build"),
    Q138713: article(138713, "Windows NT 3.51 build"),
    Q148602: article(148602, "Windows NT 4.0 build 1381"),
    Q152734: article(152734, "How to obtain the latest Windows NT 4.0 service pack"),
    Q155256: article(155256, "IIS 2.0 in Windows NT 4.0"),
    Q156964: article(156964, "Internet Explorer 2.0 in Windows NT 4.0"),
    Q187192: article(187192, "IIS 3.0 on Windows NT 4.0 service pack media"),
    Q190157: article(190157, "Windows NT 4.0 Option Pack and Terminal Server Edition"),
    Q222507: article(222507, "How the service pack is reported"),
    Q234355: article(234355, "Small Business Server 4.5 and the Option Pack"),
    Q243196: article(243196, "IIS on Windows 2000 Professional"),
    Q246009: article(246009, "Windows NT 4.0 Service Pack 6a"),
    Q248739: article(248739, "IIS fails to run on a system cloned with Sysprep"),
    Q262632: article(262632, "Personal Web Server on Windows 2000 Professional"),
    Q262640: article(262640, "The Option Pack does not install on Windows 2000"),
    Q281837: article(281837, "A fix that names Windows NT 4.0 Service Pack 7"),
    Q299444: article(299444, "Post-Windows NT 4.0 Service Pack 6a Security Rollup Package"),
    Q301388: article(301388, "IIS 5.0 is installed by default on Windows 2000 Server"),
    Q317636: article(317636, "Security Rollup Package for Windows NT 4.0 Terminal Server Edition"),
    Q322288: article(322288, "Internet Explorer 5.1 for Macintosh"),
    Q326779: article(326779, "Supported IIS configurations for use with Sysprep"),
    KB164539: { id: "KB 164539", title: "How to determine which version of Internet Explorer is installed", url: "https://support.microsoft.com/kb/164539" },
    KB969393: { id: "KB 969393", title: "Information about Internet Explorer versions", url: "https://support.microsoft.com/kb/969393" },
    KB828287: { id: "KB 828287", title: "Unsupported Sysprep scenarios", url: "https://support.microsoft.com/kb/828287" },
    KB900342: { id: "KB 900342", title: "The IIS 6 metabase writer on 64-bit Windows XP", url: "https://support.microsoft.com/kb/900342" },
    KB942060: { id: "KB 942060", title: "IIS 7.0 and Sysprep", url: "https://support.microsoft.com/kb/942060" },
    WINVER: { id: "Operating System Version", title: "Windows versions and kernel numbers", url: "https://github.com/MicrosoftDocs/win32" },
    SRVREL: { id: "Windows Server release information", title: "Windows Server releases and builds", url: "https://github.com/MicrosoftDocs/windowsserverdocs" },
    EOL: { id: "endoflife.date", title: "Releases and builds of Windows", url: "https://endoflife.date" },
    IISUPG: { id: "Upgrading ASP.NET 1.1 to IIS 7.0", title: "Table of Windows and IIS versions", url: "https://github.com/MicrosoftDocs/iis-docs" },
    IIS7DEF: { id: "cc771209", title: "Installing IIS 7.0 on Windows Server 2008", url: "https://learn.microsoft.com/previous-versions/" },
    IIS7INST: { id: "Understanding Setup in IIS 7", title: "IIS 7.0 and 7.5 by Windows", url: "https://github.com/MicrosoftDocs/iis-docs" },
    IISFTP: { id: "FTP extensibility reference", title: "IIS 8.0 and 8.5 by Windows", url: "https://github.com/MicrosoftDocs/iis-docs" },
    IIS10: { id: "New Features in IIS 10.0", title: "IIS 10.0 by Windows", url: "https://github.com/MicrosoftDocs/iis-docs" },
    IISEXP: { id: "IIS Express FAQ", title: "IIS Express runs beside IIS", url: "https://github.com/MicrosoftDocs/iis-docs" },
    FORMAT: { id: "native format", title: "Native image definitions", url: "https://github.com/sysprep-gate/sysprep-gate/blob/main/docs/format.md" },
};


/***/ }),

/***/ 1909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   lD: () => (/* binding */ unclear),
/* harmony export */   mr: () => (/* binding */ looksLikeTemplate)
/* harmony export */ });
/** Lower case, runs of blanks, hyphens and underscores made one blank. */
function normalise(text) {
    return text.toLowerCase().replace(/[\s_-]+/g, " ").trim();
}
/** Whether a text waits to be filled in: GitHub, Jinja, shell, Azure, cmd, ERB. */
function looksLikeTemplate(text) {
    return /\$\{|\{\{|\{%|#\{|<%|\$\(|%[A-Za-z_][A-Za-z0-9_]*%|^\$[A-Za-z_]/.test(text);
}
/** The reading of a text that no vocabulary can read: a template, nothing at all, letters that only look like Latin ones. `undefined` for any other text. */
function refuse(text) {
    if (looksLikeTemplate(text))
        return unclear("it looks like a template that is filled in later");
    if (text.trim() === "")
        return unclear("it is empty");
    // Compatibility forms are refused too: nobody types a full-width digit by intention, and a reviewer does not see it.
    if (/[^\x20-\x7e\t]/.test(text.trim()))
        return unclear("it has characters outside the Latin alphabet, which may only look like it");
    if (/^[-+]/.test(text.trim()))
        return unclear("it begins with a sign, which no value does");
    return undefined;
}
function unclear(because, suggestion) {
    return { kind: "unclear", because, ...(suggestion === undefined ? {} : { suggestion }) };
}
function known(value) {
    return { kind: "known", value };
}


/***/ }),

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ familyEntry),
/* harmony export */   eJ: () => (/* binding */ releasedVersion),
/* harmony export */   kB: () => (/* binding */ kernelVersion),
/* harmony export */   kg: () => (/* binding */ readWindows),
/* harmony export */   lT: () => (/* binding */ readBuild),
/* harmony export */   mD: () => (/* binding */ windowsFamily),
/* harmony export */   mr: () => (/* reexport safe */ _text_js__WEBPACK_IMPORTED_MODULE_2__.mr),
/* harmony export */   wl: () => (/* binding */ windowsEdition)
/* harmony export */ });
/* unused harmony exports windowsFamilies, hasEdition, namesAnotherSystem */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2088);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1909);
/** The versions of Windows: families, editions, builds, and the names that people and image catalogues give them. */




/** No product, edition and service pack together need more characters. */
const longestName = 200;
/** A word of the user's in a sentence, never longer than a line can bear. */
function quoted(word) {
    return `"${word.length > 24 ? `${word.slice(0, 24)}...` : word}"`;
}
function joined(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
const build = (number, name) => ({ number, name });
const beta = (number, name) => ({ number, name, preRelease: true });
/** In the order of their release. */
const windowsFamilies = [
    { id: "windows-nt-3.1", title: "Windows NT 3.1", kernel: "3.1", builds: [build(528, "release")], kind: "both", iisVersion: null, servicePacks: 3, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.Q110481 },
    { id: "windows-nt-3.5", title: "Windows NT 3.5", kernel: "3.5", builds: [build(807, "release")], kind: "both", iisVersion: null, servicePacks: 3, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.Q134957 },
    { id: "windows-nt-3.51", title: "Windows NT 3.51", kernel: "3.51", builds: [build(1057, "release")], kind: "both", iisVersion: null, servicePacks: 5, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.Q138713 },
    { id: "windows-nt-4.0", title: "Windows NT 4.0", kernel: "4.0", builds: [build(1381, "release")], kind: "both", iisVersion: null, servicePacks: 6, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.Q148602 },
    { id: "windows-2000", title: "Windows 2000", kernel: "5.0", builds: [beta(2031, "Beta 3"), beta(2072, "RC1"), beta(2128, "RC2"), build(2195, "release")], kind: "both", iisVersion: "5.0", servicePacks: 4, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.KB969393 },
    { id: "windows-xp", title: "Windows XP", kernel: "5.1", builds: [build(2600, "release")], kind: "client", iisVersion: "5.1", servicePacks: 3, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.WINVER },
    { id: "windows-xp-x64", title: "Windows XP x64", kernel: "5.2", builds: [build(3790, "release")], kind: "client", iisVersion: "6.0", servicePacks: 2, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.KB900342 },
    { id: "windows-server-2003", title: "Windows Server 2003", kernel: "5.2", builds: [build(3790, "release")], kind: "server", iisVersion: "6.0", servicePacks: 2, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.WINVER },
    { id: "windows-server-2003-r2", title: "Windows Server 2003 R2", kernel: "5.2", builds: [build(3790, "release")], kind: "server", iisVersion: "6.0", servicePacks: 2, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.WINVER },
    { id: "windows-vista", title: "Windows Vista", kernel: "6.0", builds: [build(6000, "release"), build(6001, "SP1"), build(6002, "SP2")], kind: "client", iisVersion: "7.0", servicePacks: 2, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.WINVER },
    { id: "windows-server-2008", title: "Windows Server 2008", kernel: "6.0", builds: [build(6001, "release"), build(6002, "SP2"), build(6003, "SP2, updated")], kind: "server", iisVersion: "7.0", servicePacks: 2, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.EOL },
    { id: "windows-7", title: "Windows 7", kernel: "6.1", builds: [build(7600, "release"), build(7601, "SP1")], kind: "client", iisVersion: "7.5", servicePacks: 1, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.IIS7INST },
    { id: "windows-server-2008-r2", title: "Windows Server 2008 R2", kernel: "6.1", builds: [build(7600, "release"), build(7601, "SP1")], kind: "server", iisVersion: "7.5", servicePacks: 1, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.IIS7INST },
    { id: "windows-8", title: "Windows 8", kernel: "6.2", builds: [build(9200, "release")], kind: "client", iisVersion: "8.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.IISFTP },
    { id: "windows-server-2012", title: "Windows Server 2012", kernel: "6.2", builds: [build(9200, "release")], kind: "server", iisVersion: "8.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.IISFTP },
    { id: "windows-8.1", title: "Windows 8.1", kernel: "6.3", builds: [build(9600, "release")], kind: "client", iisVersion: "8.5", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.IISFTP },
    { id: "windows-server-2012-r2", title: "Windows Server 2012 R2", kernel: "6.3", builds: [build(9600, "release")], kind: "server", iisVersion: "8.5", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.IISFTP },
    { id: "windows-10", title: "Windows 10", kernel: "10.0", builds: [10240, 10586, 14393, 15063, 16299, 17134, 17763, 18362, 18363, 19041, 19042, 19043, 19044, 19045].map((number) => build(number, String(number))), kind: "client", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.IIS10 },
    { id: "windows-11", title: "Windows 11", kernel: "10.0", builds: [22000, 22621, 22631, 26100, 26200].map((number) => build(number, String(number))), kind: "client", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.EOL },
    { id: "windows-server-2016", title: "Windows Server 2016", kernel: "10.0", builds: [build(14393, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.SRVREL },
    { id: "windows-server-sac", title: "Windows Server, semi-annual channel", kernel: "10.0", builds: [build(16299, "1709"), build(17134, "1803"), build(17763, "1809"), build(18362, "1903"), build(18363, "1909"), build(19041, "2004"), build(19042, "20H2"), build(25398, "23H2")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.EOL },
    { id: "windows-server-2019", title: "Windows Server 2019", kernel: "10.0", builds: [build(17763, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.SRVREL },
    { id: "windows-server-2022", title: "Windows Server 2022", kernel: "10.0", builds: [build(20348, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.EOL },
    { id: "windows-server-2025", title: "Windows Server 2025", kernel: "10.0", builds: [build(26100, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.EOL },
];
const families = new Map(windowsFamilies.map((entry) => [entry.id, entry]));
function familyEntry(family) {
    const entry = families.get(family);
    if (entry === undefined)
        throw new Error(`${family} is no family`);
    return entry;
}
/** The name of a family for people. */
function familyTitle(family) {
    return familyEntry(family).title;
}
// ---------------------------------------------------------------- editions
function edition(value, title, spellings, source = _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.WINVER) {
    return { value, title, spellings: [title, ...spellings], source };
}
const editionTerms = [
    edition("workstation", "Workstation", ["NT Workstation"], _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.Q152734),
    edition("server", "Server", ["Server Edition"], _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.Q152734),
    edition("enterprise", "Enterprise", ["Enterprise Edition", "Enterprise Server", "Server Enterprise", "Server, Enterprise Edition", "ent"], _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.Q152734),
    edition("terminal-server", "Terminal Server", ["Terminal Server Edition", "Server, Terminal Server Edition", "TSE"], _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.Q190157),
    edition("professional", "Professional", ["Pro", "Professional Edition"], _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.Q243196),
    edition("advanced-server", "Advanced Server", ["Server, Advanced"], _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.Q301388),
    edition("datacenter", "Datacenter", ["Datacenter Server", "Server Datacenter", "Datacenter Edition", "Datacenter: Azure Edition", "Datacenter Azure Edition"], _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.Q301388),
    edition("standard", "Standard", ["Std", "Standard Edition", "Server Standard", "Standard Server"]),
    edition("web", "Web", ["Web Edition", "Web Server", "Server Web"]),
    edition("core", "Core", ["Server Core"]),
    edition("essentials", "Essentials", ["Server Essentials"]),
    edition("foundation", "Foundation", ["Server Foundation"]),
    edition("home", "Home", ["Home Edition"], _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.IISUPG),
    edition("home-basic", "Home Basic", [], _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.IISUPG),
    edition("home-premium", "Home Premium", []),
    edition("tablet", "Tablet PC", ["Tablet PC Edition", "Tablet"]),
    edition("media-center", "Media Center", ["Media Center Edition", "MCE"]),
    edition("business", "Business", []),
    edition("ultimate", "Ultimate", []),
    edition("starter", "Starter", ["Starter Edition"]),
    edition("education", "Education", []),
];
const editionsBySpelling = new Map(editionTerms.flatMap((term) => [term.value, ...term.spellings].map((spelling) => [spellingOf(spelling), term.value])));
const editionTitles = new Map(editionTerms.map((term) => [term.value, term.title]));
function spellingOf(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(text.replaceAll(/[:,]/g, " "));
}
/** Editions that a rule tells apart, and those that a name has to be understood with. */
const windowsEdition = {
    id: "windows-edition",
    title: "Edition",
    read(text) {
        const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text);
        if (refused !== undefined)
            return refused;
        const value = editionsBySpelling.get(spellingOf(text));
        return value === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it is the name of no edition that this version knows") : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(value);
    },
    show: (value) => editionTitles.get(value) ?? value,
    terms: editionTerms,
};
const serverEditions = new Set(["server", "enterprise", "datacenter", "standard", "web", "core", "essentials", "foundation"]);
const clientEditions = new Set(["professional", "enterprise", "home", "home-basic", "home-premium", "tablet", "media-center", "business", "ultimate", "starter", "education"]);
const ownEditions = new Map([
    ["windows-nt-3.1", new Set(["workstation", "server", "advanced-server"])],
    ["windows-nt-3.5", new Set(["workstation", "server"])],
    ["windows-nt-3.51", new Set(["workstation", "server"])],
    ["windows-nt-4.0", new Set(["workstation", "server", "enterprise", "terminal-server"])],
    ["windows-2000", new Set(["professional", "server", "advanced-server", "datacenter"])],
    ["windows-xp", new Set(["professional", "home", "tablet", "media-center", "starter"])],
    ["windows-xp-x64", new Set(["professional"])],
]);
/** Whether a family was published in an edition. */
function hasEdition(family, editionValue) {
    const own = ownEditions.get(family) ?? (familyEntry(family).kind === "client" ? clientEditions : serverEditions);
    return own.has(editionValue);
}
const kernelBuilds = listKernelBuilds();
function listKernelBuilds() {
    const found = new Map();
    for (const family of windowsFamilies) {
        for (const { number: build, name, preRelease = false } of family.builds) {
            const triple = `${family.kernel}.${String(build)}`;
            const others = found.get(triple)?.families ?? [];
            found.set(triple, { triple, kernel: family.kernel, build, name, preRelease, families: [...others, family] });
        }
    }
    return [...found.values()].toSorted((left, right) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(left.triple, right.triple));
}
/** The first finished build of a kernel: what is below it was never released. */
function firstRelease(kernel) {
    return Math.min(...kernelBuilds.filter((each) => each.kernel === kernel && !each.preRelease).map((each) => each.build));
}
function isTriple(value) {
    return /^(?:[1-9]\d?)\.(?:0|[1-9]\d?)\.[1-9]\d{0,4}$/.test(value);
}
function splitTriple(triple) {
    const at = triple.lastIndexOf(".");
    return { kernel: triple.slice(0, at), build: Number(triple.slice(at + 1)) };
}
function isPreReleaseBuild(triple) {
    const { kernel, build } = splitTriple(triple);
    return kernelBuilds.find((each) => each.triple === triple)?.preRelease ?? build < firstRelease(kernel);
}
/** A build as people write it, of a family where one is known: "5.0.2195", "2195", "10.0.20348.587". */
function readBuild(text, family) {
    const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text);
    if (refused?.kind === "unclear")
        return refused;
    const written = text.trim().toLowerCase();
    const number = written.replace(/^(?:build|version|ver\.?|v\.?) ?(?=\d)/, "");
    if (/^[1-9]\d?\.\d{1,2}$/.test(number))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it names a kernel without its build");
    const whole = /^([1-9]\d?\.(?:0|[1-9]\d?)\.[1-9]\d{0,4})(?:\.\d{1,6})?$/.exec(number)?.[1];
    if (whole !== undefined)
        return readTriple(whole);
    if (!/^[1-9]\d{2,4}$/.test(number))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${quoted(written)} is not a build of Windows`);
    const own = family === undefined ? undefined : familyEntry(family);
    const kernels = new Set(kernelBuilds.filter((each) => each.build === Number(number)).map((each) => each.kernel));
    if (own !== undefined && (kernels.size === 0 || kernels.has(own.kernel)))
        return readTriple(`${own.kernel}.${number}`);
    const [only] = kernels;
    return only === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${number} is not a build of Windows that is known here`) : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(`${only}.${number}`);
}
/** A listed build, or one from before the first release of its kernel. Any other may have been made up. */
function readTriple(triple) {
    const { kernel, build } = splitTriple(triple);
    if (kernelBuilds.some((each) => each.triple === triple) || build < firstRelease(kernel)) {
        if (kernelBuilds.some((each) => each.kernel === kernel))
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(triple);
    }
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${triple} is not a build of Windows that is known here`);
}
/** The build that the name of a product alone means: its first release. */
function releasedVersion(family) {
    const entry = familyEntry(family);
    const first = entry.builds.find((each) => each.preRelease !== true);
    return `${entry.kernel}.${first?.number ?? 0}`;
}
/** Builds of Windows as strict triples. Pre-releases stand in the order and satisfy no minimum. */
const kernelVersion = {
    id: "windows-build",
    title: "Build of Windows",
    read: (text) => readBuild(text),
    compare: (left, right) => (isTriple(left) && isTriple(right) ? (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(left, right) : undefined),
    isAtLeast(value, minimum) {
        if (!isTriple(value) || !isTriple(minimum))
            return undefined;
        return !isPreReleaseBuild(value) && (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(value, minimum) >= 0;
    },
    show(value) {
        const found = kernelBuilds.find((each) => each.triple === value);
        if (found?.preRelease === true)
            return `build ${value} (${found.families[0]?.title ?? ""} ${found.name}, a pre-release)`;
        return isTriple(value) && isPreReleaseBuild(value) ? `build ${value} (a pre-release)` : `build ${value}`;
    },
    terms: kernelBuilds.map((each) => ({
        value: each.triple,
        title: `${each.triple} (${each.families.map((family) => [family.title, family.builds.find((own) => own.number === each.build)?.name ?? ""].join(" ")).join(", ")})`,
        spellings: [each.triple, String(each.build)],
        ...(each.preRelease ? { note: "pre-release: never enough for a minimum" } : {}),
        source: each.preRelease ? _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.KB969393 : (each.families[0]?.source ?? _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.WINVER),
    })),
};
const otherSystems = /(?:^|[^a-z])(?:linux|ubuntu|debian|rhel|red ?hat|centos|fedora|suse|opensuse|sles|alpine|amazonlinux|amzn|amzn2|al2023|rocky|rockylinux|almalinux|alma|photon|flatcar|coreos|bottlerocket|gentoo|archlinux|kali|nixos|macos|darwin|freebsd|openbsd|netbsd|solaris|aix|esxi|android|unix)(?:[^a-z]|$)/;
/** Whether a text names a system that is not Windows, and no Windows beside it. */
function namesAnotherSystem(text) {
    const lower = text.toLowerCase();
    return otherSystems.test(lower) && !/(?:^|[^a-z])win/.test(lower);
}
const years = new Map([
    ["2000", "windows-2000"],
    ["2003", "windows-server-2003"],
    ["2003r2", "windows-server-2003-r2"],
    ["2008", "windows-server-2008"],
    ["2008r2", "windows-server-2008-r2"],
    ["2012", "windows-server-2012"],
    ["2012r2", "windows-server-2012-r2"],
    ["2016", "windows-server-2016"],
    ["2019", "windows-server-2019"],
    ["2022", "windows-server-2022"],
    ["2025", "windows-server-2025"],
]);
/** Numbers that mean a client only right behind "Windows". */
const clients = new Map([
    ["7", "windows-7"],
    ["8", "windows-8"],
    ["8.1", "windows-8.1"],
    ["10", "windows-10"],
    ["11", "windows-11"],
]);
const ntVersions = new Map([
    ["3.1", "windows-nt-3.1"],
    ["3.5", "windows-nt-3.5"],
    ["3.51", "windows-nt-3.51"],
    ["4", "windows-nt-4.0"],
    ["4.0", "windows-nt-4.0"],
    ["5.0", "windows-2000"],
    ["5.1", "windows-xp"],
]);
const channelReleases = new Set(["1709", "1803", "1809", "1903", "1909", "2004", "20h2", "23h2"]);
/** Feature updates of a family, which do not change what it is. */
const updatesOf = new Map([
    ["windows-10", new Set(["1507", "1511", "1607", "1703", "1709", "1803", "1809", "1903", "1909", "2004", "20h2", "21h1", "21h2", "22h2"])],
    ["windows-11", new Set(["21h2", "22h2", "23h2", "24h2", "25h2"])],
    ["windows-server-2016", new Set(["1607"])],
    ["windows-server-2019", new Set(["1809"])],
    ["windows-server-2022", new Set(["21h2"])],
    ["windows-server-2025", new Set(["24h2"])],
]);
const allUpdates = new Set([...channelReleases, ...[...updatesOf.values()].flatMap((updates) => [...updates])]);
/** Words of catalogues and installation media that say nothing about the version. "x86" in Amazon's names means 64-bit. */
const silentWords = new Set("microsoft ms edition version ver v release with the english german french japanese korean spanish italian portuguese russian chinese dutch polish czech hungarian swedish turkish en us de fr ja ko es it pt ru zh simplified traditional brazil full base latest eval evaluation trial volume vl oem retail x64 x86 amd64 arm64 i386 64bit 32bit 64 32 bit gen1 gen2 g1 g2 gs smalldisk template tpl image img ami vm virtio nocm hyperv desktop experience gui hotpatch azure containers avd evd cpc m365 ltsc ltsb sac multi session multisession rtm gold kms byol".split(" "));
const publishers = new Set(["microsoftwindowsserver", "microsoftwindowsdesktop", "windowsserver", "windowsdesktop", "winsrv", "winserver", "srv"]);
/** Installation media and Azure glue edition words together. */
const glued = new Map([
    ["serverdatacenter", ["datacenter"]],
    ["serverdatacentercore", ["datacenter", "core"]],
    ["serverdatacentereval", ["datacenter"]],
    ["serverdatacenterevaledition", ["datacenter"]],
    ["serverdatacenterevalcore", ["datacenter", "core"]],
    ["serverdatacenterazureedition", ["datacenter"]],
    ["serverstandard", ["standard"]],
    ["serverstandardcore", ["standard", "core"]],
    ["serverstandardeval", ["standard"]],
    ["serverstandardevaledition", ["standard"]],
    ["serverstandardevalcore", ["standard", "core"]],
    ["serverenterprise", ["enterprise"]],
    ["serverweb", ["web"]],
    ["servercore", ["core"]],
]);
const editionWords = new Map([
    ["workstation", "workstation"],
    ["wks", "workstation"],
    ["server", "server"],
    ["advanced", "advanced"],
    ["terminal", "terminal"],
    ["tse", "terminal-server"],
    ["enterprise", "enterprise"],
    ["ent", "enterprise"],
    ["professional", "professional"],
    ["pro", "professional"],
    ["datacenter", "datacenter"],
    ["standard", "standard"],
    ["std", "standard"],
    ["web", "web"],
    ["core", "core"],
    ["essentials", "essentials"],
    ["foundation", "foundation"],
    ["home", "home"],
    ["basic", "basic"],
    ["premium", "premium"],
    ["tablet", "tablet"],
    ["pc", "pc"],
    ["mce", "media-center"],
    ["media", "media"],
    ["center", "center"],
    ["business", "business"],
    ["ultimate", "ultimate"],
    ["starter", "starter"],
    ["education", "education"],
]);
/** Reads a name of Windows: a product name, a short form, a name from an image catalogue, a build. Every word has to be known. */
function readWindows(text) {
    const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text);
    if (refused?.kind === "unclear")
        return refused;
    if (text.length > longestName)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it is too long for the name of a Windows");
    const name = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
    if (namesAnotherSystem(name))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it names a system that is not Windows");
    const found = findWords(wordsOf(name));
    const [stranger] = found.unknown;
    if (stranger !== undefined)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${quoted(stranger)} is not part of a name of Windows that is known here`);
    const family = familyOf(found);
    if (typeof family === "object")
        return family;
    const editionValue = editionOf(found, family);
    if (typeof editionValue === "object")
        return editionValue;
    const build = buildOf(found, family);
    if (typeof build === "object")
        return build;
    for (const update of found.updates) {
        if (family !== "windows-server-sac" && !(updatesOf.get(family)?.has(update) ?? false))
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${quoted(update)} is not a release of ${familyTitle(family)}`);
    }
    return {
        kind: "known",
        value: {
            family,
            ...(editionValue === undefined ? {} : { edition: editionValue }),
            ...(found.servicePack === undefined ? {} : { servicePack: found.servicePack }),
            ...(build === undefined ? {} : { build }),
        },
    };
}
/** The words of a name, short forms taken apart: "win2012r2" is "windows", "2012r2". */
function wordsOf(plain) {
    const words = plain
        .replace(/^(?:.*\/)?ami-windows-latest\//, "")
        // A date at the end of a catalogue name says when the image was built.
        .replaceAll(/(?<=[ _-])20\d\d[-.](?:0[1-9]|1[0-2])[-.](?:0[1-9]|[12]\d|3[01])$/g, "")
        .split(/[ _:,()-]+/)
        .filter((word) => word !== "");
    const apart = words.flatMap((word) => {
        if (/^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(word))
            return [];
        // "windows.2k22.virtio": full stops between words, where a version has them between digits.
        return (/^[a-z]+\.[a-z0-9.]+$/.test(word) ? word.split(".") : [word]).flatMap(takeApart);
    });
    const list = [];
    for (const word of apart) {
        const previous = list.at(-1);
        if (word === "r2" && previous !== undefined && /^20\d\d$/.test(previous))
            list[list.length - 1] = `${previous}r2`;
        else
            list.push(word);
    }
    return list;
}
function takeApart(word) {
    const pieces = glued.get(word);
    if (pieces !== undefined)
        return ["windows", ...pieces];
    const pack = /^(.+?)(sp\d[0-9a-z+]*)$/.exec(word);
    if (pack !== null && !word.startsWith("sp"))
        return [...takeApart(pack[1] ?? ""), pack[2] ?? ""];
    const nt = /^(?:win|windows)?nt(\d(?:\.\d{1,2})?)$/.exec(word);
    if (nt !== null)
        return ["windows", "nt", nt[1] ?? ""];
    if (word === "winnt" || word === "windowsnt")
        return ["windows", "nt"];
    if (word === "winxp" || word === "windowsxp")
        return ["windows", "xp"];
    if (word === "winvista")
        return ["windows", "vista"];
    const short = /^(?:w|win|windows|ws|winsrv|winserver|windowsserver)?2k(\d{0,2})(r2)?$/.exec(word);
    if (short !== null)
        return ["windows", `20${(short[1] ?? "").padStart(2, "0")}${short[2] ?? ""}`];
    const numbered = /^(w|win|windows|ws|winsrv|winserver|windowsserver)(\d[\d.]*)(r2)?$/.exec(word);
    if (numbered !== null)
        return [...(/^w(?:in|indows)?$/.test(numbered[1] ?? "") ? ["windows"] : ["windows", "windowsserver"]), `${numbered[2] ?? ""}${numbered[3] ?? ""}`];
    return [word];
}
function findWords(words) {
    const found = { families: new Set(), editions: new Set(), updates: new Set(), unknown: [], windows: false, server: false, nt: words.includes("nt"), wide: false, longTerm: words.includes("ltsc") || words.includes("ltsb"), r2: false, channel: words.includes("sac"), build: undefined, preview: undefined, servicePack: undefined };
    for (let at = 0; at < words.length; at += 1)
        at += findWord(words, at, found);
    return found;
}
/** Notes what one word says; returns how many further words it has taken. */
function findWord(words, at, found) {
    const word = words[at] ?? "";
    const next = words[at + 1];
    const previous = words[at - 1];
    if (word === "windows" || word === "win")
        found.windows = true;
    else if (word === "nt")
        return 0;
    else if (publishers.has(word)) {
        found.windows = true;
        found.server ||= !word.endsWith("desktop");
    }
    else if (word === "xp" || word === "vista")
        found.families.add(word === "xp" ? "windows-xp" : "windows-vista");
    else if (found.nt && ntVersions.has(word))
        found.families.add(ntVersions.get(word) ?? "windows-nt-4.0");
    else if (clients.has(word) && previous === "windows" && !found.nt)
        found.families.add(clients.get(word) ?? "windows-10");
    else if (found.longTerm && /^20(?:1[569]|2[14])$/.test(word))
        return 0;
    else if (years.has(word))
        found.families.add(years.get(word) ?? "windows-2000");
    else if (allUpdates.has(word))
        found.updates.add(word);
    else if (word === "service" && next === "pack")
        return takeServicePack(words, at, 2, found);
    else if (word === "sp")
        return takeServicePack(words, at, 1, found);
    else if (/^sp\d/.test(word))
        return takeServicePack(words, at, 0, found);
    else if (word === "rtm" || word === "gold")
        found.servicePack ??= word.toUpperCase();
    else if (word === "build" && next !== undefined && /^\d[\d.]*$/.test(next)) {
        found.build = next;
        return 1;
    }
    else if (/^\d{1,2}\.\d{1,2}\.\d{3,5}(?:\.\d{1,6})?$/.test(word) || /^\d{4,5}$/.test(word))
        found.build = word;
    else if (/^\d{5}\.\d{1,5}\.\d{6}$/.test(word))
        found.build = word.slice(0, 5);
    else
        return findPlainWord(word, next, found);
    return 0;
}
function findPlainWord(word, next, found) {
    if (/^(?:beta|rc|preview|alpha|insider|vnext|candidate|prerelease)\d?$/.test(word)) {
        const count = /\d$/.test(word) || next === undefined || !/^\d$/.test(next) ? "" : next;
        found.preview = `${word}${count}`;
        return count === "" ? 0 : 1;
    }
    const editionWord = editionWords.get(word);
    if (editionWord !== undefined)
        found.editions.add(editionWord);
    else if (!silentWords.has(word))
        found.unknown.push(word);
    found.server ||= word === "server";
    found.wide ||= ["x64", "64bit", "64", "amd64"].includes(word);
    return 0;
}
/** Takes "SP6a", "SP 6a", "Service Pack 6a", with "+ SRP" behind it, as written. */
function takeServicePack(words, at, taken, found) {
    const number = taken === 0 ? words[at] : words[at + taken];
    if (number === undefined || found.servicePack !== undefined) {
        found.unknown.push(found.servicePack === undefined ? "service pack" : words.slice(at, at + taken + 1).join(" "));
        return taken;
    }
    const rest = words.slice(at + taken + 1, at + taken + 3);
    const tail = rest[0] === "srp" ? 1 : (rest[0] === "+" || rest[0] === "with" || rest[0] === "and") && rest[1] === "srp" ? 2 : 0;
    const written = taken === 0 ? number : taken === 1 ? `SP ${number}` : `Service Pack ${number}`;
    found.servicePack = `${written.replace(/^sp(?=\d)/, "SP")}${tail > 0 ? "+SRP" : ""}`;
    return taken + tail;
}
function familyOf(found) {
    const named = [...found.families];
    if (named.length > 1)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`it names ${joined(named.map(familyTitle))}`);
    const [only] = named;
    if (only !== undefined) {
        if (!found.windows && !found.nt && !found.server && found.editions.size === 0 && years.has(only.replace(/^windows-(?:server-)?/, "").replace("-", "")))
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it may be a year: nothing in it says Windows", familyTitle(only));
        if (found.nt && !["windows-nt-3.1", "windows-nt-3.5", "windows-nt-3.51", "windows-nt-4.0", "windows-2000", "windows-xp"].includes(only))
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`it names Windows NT and ${familyTitle(only)}`);
        return only === "windows-xp" && found.wide ? "windows-xp-x64" : only;
    }
    if (found.build !== undefined)
        return familyOfBuild(found.build, found);
    if (found.windows && found.server && (found.channel || [...found.updates].some((update) => channelReleases.has(update))))
        return "windows-server-sac";
    if (found.updates.size > 0)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it names a release that several families of Windows have");
    if (found.nt)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it names Windows NT without its version");
    if (found.windows)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it names Windows without its version");
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it does not name a version of Windows");
}
/** The family that a build alone stands for: builds that a client and a server share stand for none. */
function familyOfBuild(build, found) {
    const reading = readBuild(build);
    if (reading.kind === "unclear")
        return reading;
    const owners = kernelBuilds.find((each) => each.triple === reading.value)?.families ?? [];
    const fitting = owners.filter((owner) => !found.server || owner.kind !== "client");
    const [only] = fitting;
    if (only === undefined)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${reading.value} is not a build that was released`);
    return fitting.length === 1 ? only.id : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${reading.value} is a build of ${joined(fitting.map((owner) => owner.title))}`);
}
/** Joins the words of an edition: "advanced" and "server" are one edition. */
function editionOf(found, family) {
    const words = new Set(found.editions);
    const join = (parts, whole) => {
        if (!parts.every((part) => words.has(part)))
            return;
        for (const part of parts)
            words.delete(part);
        words.add(whole);
    };
    join(["advanced", "server"], "advanced-server");
    join(["terminal", "server"], "terminal-server");
    join(["home", "basic"], "home-basic");
    join(["home", "premium"], "home-premium");
    join(["tablet", "pc"], "tablet");
    join(["media", "center"], "media-center");
    if (words.size > 1)
        words.delete("server");
    if (words.size > 1)
        words.delete("core");
    const [only] = words;
    if (only === undefined)
        return undefined;
    if (words.size > 1)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`it names several editions: ${[...words].join(", ")}`);
    // From Windows Server 2003 on "Server" is part of the product's name.
    if (only === "server" && familyEntry(family).kind === "server")
        return undefined;
    if (found.editions.has("server") && familyEntry(family).kind === "client")
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${familyTitle(family)} has no server edition`);
    if (found.editions.has("server") && (only === "workstation" || only === "professional"))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`it names several editions: server, ${only}`);
    return hasEdition(family, only) ? only : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${familyTitle(family)} has no edition that is called ${quoted(only)}`);
}
function buildOf(found, family) {
    if (found.preview === undefined)
        return found.build;
    const name = found.preview;
    const build = familyEntry(family).builds.find((each) => each.preRelease === true && each.name.toLowerCase().replace(" ", "") === name);
    if (build === undefined)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`it names a pre-release (${name}) whose build is not known here`);
    return found.build ?? `${familyEntry(family).kernel}.${String(build.number)}`;
}
const otherSpellings = {
    "windows-nt-4.0": ["NT 4.0", "NT4", "Windows NT Server 4.0", "Windows NT Workstation 4.0"],
    "windows-2000": ["W2K", "Win2000", "Windows NT 5.0"],
    "windows-xp-x64": ["Windows XP 64-Bit"],
    "windows-server-2003": ["W2K3", "Win2003"],
    "windows-server-2012-r2": ["win2012r2", "windows-2012R2"],
    "windows-server-sac": ["Windows Server, version 1709", "Windows Server 23H2"],
    "windows-server-2019": ["MicrosoftWindowsServer:WindowsServer:2019-Datacenter:latest", "windows-server-2019-english-full-base-x86"],
    "windows-server-2022": ["windows2022", "winsrv2022-standard", "windows.2k22.virtio"],
    "windows-11": ["win11-24h2-ent-cpc-m365"],
};
/** Families of Windows. A longer name is read for its family alone. */
const windowsFamily = {
    id: "windows",
    title: "Operating system",
    read(text) {
        if (families.has(text))
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(text);
        const reading = readWindows(text);
        return reading.kind === "known" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(reading.value.family) : reading;
    },
    show: (value) => families.get(value)?.title ?? value,
    terms: windowsFamilies.map((entry) => ({
        value: entry.id,
        title: entry.title,
        spellings: entry.id === "windows-server-sac" ? (otherSpellings[entry.id] ?? []) : [entry.title, ...(otherSpellings[entry.id] ?? [])],
        note: `kernel ${entry.kernel}, ${entry.iisVersion === null ? "IIS by choice" : `IIS ${entry.iisVersion}`}`,
        source: entry.source,
    })),
};


/***/ }),

/***/ 9158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/formats/native/keys.js
var keys = __nccwpck_require__(2859);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __nccwpck_require__(7785);
// EXTERNAL MODULE: ./build/facts/iis.js
var facts_iis = __nccwpck_require__(4495);
;// CONCATENATED MODULE: ./build/formats/native/layer.js
/** What one mapping of a definition says, key by key: spellings made one, shapes checked, nothing inherited yet. */



/** A list that takes complaints, and the list itself. */
function collectComplaints() {
    const diagnostics = [];
    return {
        diagnostics,
        add: (code, message, location, related = [], level = "error") => diagnostics.push({ code, level, message, location, related }),
    };
}
/** At most this many names in one list: an inherited list is read again for every image, so its length multiplies. */
const longestList = 1000;
/**
 * Reads the keys of a mapping by their canonical names. Unknown keys, keys written twice under two names and values of a wrong shape are complaints; names of the
 * latter are added to `misread`.
 */
function readKeys(map, node, complaints, misread = new Set()) {
    const found = new Map();
    for (const entry of node.entries()) {
        if (entry.key.startsWith("x-"))
            continue;
        const key = (0,keys/* keyOf */.TN)(map, entry.key);
        if (key === undefined) {
            complaints.add("unknown-key", `Unknown key ${quote(entry.key)} in ${keys/* maps */.Kn[map].title.toLowerCase()}: ${suggestKey(map, entry.key)} Keys that start with x- are free.`, entry.keyLocation);
            continue;
        }
        const first = found.get(key.name);
        if (first !== undefined) {
            complaints.add("key-twice", `${quote(entry.key)} and ${quote(first.key)} are two names of one key: duplicate statements cannot both hold. Keep one of them.`, entry.keyLocation, [{ message: "the other one", location: first.keyLocation }]);
            continue;
        }
        if (!fits(key.shapes, entry.value)) {
            const bad = unfitItem(key.shapes, entry.value);
            complaints.add("wrong-shape", bad === undefined ? `${quote(entry.key)} holds ${nameOf(entry.value)}, needed ${key.shapes.map(nameOfShape).join(" or ")}.` : `An entry of ${quote(entry.key)} is ${nameOf(bad)}, needed ${itemShapesOf(key.shapes).map(nameOfShape).join(" or ")}.`, bad?.location ?? (entry.value.kind === "scalar" ? entry.value.location : entry.keyLocation));
            misread.add(key.name);
            continue;
        }
        found.set(key.name, entry);
    }
    return found;
}
/** Reads the keys of one image. `map` is `document` for an image at the root. */
function readImageKeys(entries, complaints) {
    const name = entries.get("name");
    const completing = entries.get("facts");
    return {
        name: name === undefined ? undefined : cellOf(name),
        own: readLayer(entries, complaints),
        completing: completing === undefined || completing.value.kind !== "map" ? undefined : readLayer(readKeys("facts", completing.value, complaints), complaints),
        parent: readParent(entries.get("from"), complaints),
        steps: readSteps(entries.get("provision"), complaints),
    };
}
/** Reads the facts of a mapping of image keys. */
function readLayer(entries, complaints) {
    const fields = new Map();
    const resets = new Set();
    const put = (field, entry) => {
        if (entry !== undefined)
            fields.set(field, cellOf(entry));
    };
    const os = entries.get("os");
    if (os !== undefined && !isPlain("map", os.value)) {
        resets.add("os");
        put("os.product", os);
    }
    else if (os !== undefined) {
        const parts = readKeys("os", os.value, complaints);
        put("os.product", parts.get("product"));
        put("os.edition", parts.get("edition"));
        put("os.service-pack", parts.get("servicePack"));
        put("os.build", parts.get("build"));
        put("os.upgraded-from", parts.get("upgradedFrom"));
        const hotfixes = parts.get("hotfixes");
        if (hotfixes !== undefined)
            fields.set("os.hotfixes", { ...cellOf(hotfixes), items: cellsOf(hotfixes, complaints) });
    }
    put("service-pack", entries.get("servicePack"));
    put("ie", entries.get("ie"));
    const iis = entries.get("iis");
    let features = [];
    if (iis !== undefined && !isPlain("map", iis.value)) {
        resets.add("iis");
        const cell = cellOf(iis);
        const saysWhether = cell.text === undefined || (cell.unreadable === undefined && facts_iis/* truth */.Im.read(cell.text).kind === "known");
        fields.set(saysWhether ? "iis.installed" : "iis.version", cell);
    }
    else if (iis !== undefined) {
        const parts = readKeys("iis", iis.value, complaints);
        put("iis.installed", parts.get("installed"));
        put("iis.version", parts.get("version"));
        put("iis.source", parts.get("source"));
        put("iis.phase", parts.get("phase"));
        put("iis.install-order", parts.get("installOrder"));
        const secrets = parts.get("encryptedProperties");
        if (secrets !== undefined) {
            if (isPlain("list", secrets.value))
                for (const item of secrets.value.items())
                    if (item.kind === "map")
                        readKeys("encrypted", item, complaints);
            fields.set("iis.encrypted-properties", isPlain("list", secrets.value) ? { ...cellOf(secrets), text: secrets.value.items().length === 0 ? "none" : "present" } : cellOf(secrets));
        }
        features = [...(readFeatures(parts.get("features"), complaints) ?? [])];
        const taken = parts.get("installed")?.value.text();
        // "Not installed" takes back whatever was inherited about it.
        if (taken !== undefined && parts.size === 1 && isNo(taken))
            resets.add("iis");
        // Any detail means installed: a mapping under `iis` replaces an inherited `false`.
        if (parts.size > 0 && !fields.has("iis.installed"))
            fields.set("iis.installed", { text: "true", location: iis.keyLocation, ...(iis.via === undefined ? {} : { via: iis.via }) });
    }
    const sysprep = entries.get("sysprep");
    if (sysprep !== undefined && isPlain("map", sysprep.value)) {
        const parts = readKeys("sysprep", sysprep.value, complaints);
        const generalize = parts.get("generalize");
        if (generalize !== undefined)
            put("sysprep", generalize);
        else if (parts.size > 0)
            fields.set("sysprep", { text: "true", location: sysprep.keyLocation });
    }
    else
        put("sysprep", sysprep);
    const listed = readFeatures(entries.get("features"), complaints);
    return { fields, resets, features: listed === null ? null : [...features, ...listed] };
}
function readFeatures(entry, complaints) {
    if (entry === undefined)
        return [];
    if (!isPlain("list", entry.value))
        return null;
    return cellsOf(entry, complaints).flatMap((cell, index) => {
        const item = entry.value.items()[index];
        const parts = item?.kind === "map" ? readKeys("feature", item, complaints) : undefined;
        const written = parts === undefined ? cell.text : parts.get("name")?.value.text();
        const tag = cell.unreadable ?? tagOf(parts?.get("name")?.value) ?? tagOf(parts?.get("state")?.value);
        const state = parts?.get("state")?.value.text() ?? "present";
        const name = (written ?? "").trim().toLowerCase().replaceAll("_", "-");
        if (tag !== undefined)
            return [{ name, present: true, cell: { ...cell, text: written ?? "", unreadable: tag } }];
        if (name === "" || name === "-") {
            complaints.add("feature-without-name", "A feature without a name, needed the name of a Windows role or feature.", cell.location);
            return [];
        }
        if (state !== "present" && state !== "absent") {
            complaints.add("unknown-word", `Feature state ${quote(state)}, needed present or absent.`, cell.location);
            return [];
        }
        const bare = parts === undefined ? name.replace(/^[-+]\s*/, "") : name;
        const removed = state === "absent" || (parts === undefined && name.startsWith("-"));
        const doubt = /^[a-z0-9][a-z0-9.-]*$/.test(bare) || isSpelledOut(bare) ? undefined : "it is no single name of a Windows feature";
        return [{ name: bare, present: !removed, cell: { ...cell, text: written ?? "", ...(doubt === undefined ? {} : { unreadable: doubt }) } }];
    });
}
/** IIS as people write it where a feature's name is asked for. */
function isSpelledOut(name) {
    return /^(?:iis|web server(?: \(iis\))?|internet information services?)$/.test(name);
}
function tagOf(node) {
    return node?.tag === undefined ? undefined : `the tag ${node.tag} is filled in by something else`;
}
function readParent(entry, complaints) {
    if (entry === undefined)
        return undefined;
    const location = entry.value.location;
    if (entry.value.kind === "scalar" && entry.value.text() === undefined && entry.value.tag === undefined)
        return undefined;
    if (!isPlain("map", entry.value)) {
        const name = readableText(entry.value);
        if (name !== undefined && name !== "")
            return { name, file: undefined, opaque: false, location };
        complaints.add("unknown-parent", `${quote(entry.key)} names no image, needed the name of a parent or {file, resource}.`, entry.keyLocation);
        return undefined;
    }
    const parts = readKeys("from", entry.value, complaints);
    const file = readableText(parts.get("file")?.value);
    const opaque = readableText(parts.get("opaque")?.value) ?? (parts.has("opaque") ? "a value that nobody can read" : undefined);
    if (opaque !== undefined && opaque !== "true" && opaque !== "false")
        complaints.add("unknown-word", `${quote(opaque)} as \`opaque\`, needed true or false.`, parts.get("opaque")?.value.location ?? location);
    if (file === undefined || file === "") {
        complaints.add("unknown-parent", `${quote(entry.key)} names no file, needed \`file\` with a path inside the repository.`, entry.keyLocation);
        return undefined;
    }
    return { name: readableText(parts.get("resource")?.value), file, opaque: opaque === "true", location: parts.get("file")?.value.location ?? location };
}
function readSteps(entry, complaints) {
    if (entry === undefined || entry.value.kind !== "list")
        return [];
    return entry.value.items().flatMap((item) => {
        const parts = item.kind === "map" ? readKeys("provision", item, complaints) : new Map();
        const file = readableText(parts.get("file")?.value);
        const phase = readableText(parts.get("phase")?.value);
        if (file === undefined || file === "") {
            complaints.add("step-without-file", "A step without a file, needed `file` with a path and `phase`.", item.location);
            return [];
        }
        if (phase !== undefined && phase !== "before-generalize" && phase !== "after-clone") {
            complaints.add("unknown-word", `Phase ${quote(phase)}, needed before-generalize or after-clone.`, parts.get("phase")?.value.location ?? item.location);
        }
        return [{ file, afterClone: phase === "after-clone", location: parts.get("file")?.value.location ?? item.location }];
    });
}
/** A collection that nothing else fills in. */
function isPlain(kind, node) {
    return node.kind === kind && node.tag === undefined;
}
function isNo(text) {
    const reading = facts_iis/* truth */.Im.read(text);
    return reading.kind === "known" && reading.value === "false";
}
/** The text of a scalar, unless something else fills it in. */
function readableText(node) {
    return node === undefined || node.tag !== undefined ? undefined : node.text();
}
function cellOf(entry) {
    const { value } = entry;
    const via = value.via ?? entry.via;
    const place = { location: value.kind === "scalar" && value.text() !== undefined ? value.location : entry.keyLocation, ...(via === undefined ? {} : { via }) };
    if (value.tag !== undefined)
        return { text: value.text() ?? "", unreadable: `the tag ${value.tag} is filled in by something else`, ...place, location: value.location };
    return { text: value.text(), ...place };
}
function cellsOf(entry, complaints) {
    const items = entry.value.items();
    if (items.length > longestList) {
        complaints.add("list-too-long", `${quote(entry.key)} has ${items.length} entries, at most ${longestList} are read. Split the image, or leave out what says nothing about IIS.`, entry.keyLocation);
        return [];
    }
    return items.map((item) => ({
        text: item.text(),
        ...(item.tag === undefined ? {} : { unreadable: `the tag ${item.tag} is filled in by something else` }),
        location: item.location,
        ...(item.via === undefined ? {} : { via: item.via }),
    }));
}
function fits(shapes, value) {
    if (shapes.some((shape) => "anything" in shape))
        return true;
    const takesText = shapes.some((shape) => "text" in shape);
    // A tagged value is somebody else's to fill in: it may stand where a text may, and stays unreadable.
    if (value.tag !== undefined)
        return takesText;
    switch (value.kind) {
        case "scalar":
            return takesText || value.text() === undefined;
        case "map":
            return shapes.some((shape) => "map" in shape || "mapOf" in shape);
        case "list":
            return shapes.some((shape) => "listOf" in shape && value.items().every((item) => fits(shape.listOf, item) && (item.kind !== "scalar" || item.text() !== undefined)));
        case "missing":
            return true;
        default:
            return value.kind;
    }
}
/** The first item of a list that fits none of the shapes for items, where the list itself would do. */
function unfitItem(shapes, value) {
    if (value.kind !== "list" || value.tag !== undefined)
        return undefined;
    return value.items().find((item) => !fits(itemShapesOf(shapes), item) || (item.kind === "scalar" && item.text() === undefined));
}
function itemShapesOf(shapes) {
    return shapes.flatMap((shape) => ("listOf" in shape ? shape.listOf : []));
}
function nameOf(value) {
    if (value.tag !== undefined)
        return `a value with the tag ${value.tag}`;
    if (value.kind === "scalar" && value.text() === undefined)
        return "empty";
    if (value.kind === "scalar")
        return `the text ${quote(value.text() ?? "")}`;
    return value.kind === "map" ? "a mapping" : "a list";
}
function nameOfShape(shape) {
    if ("text" in shape)
        return "a text";
    if ("map" in shape)
        return `a mapping with ${(0,keys/* spellingsOf */.Hz)(shape.map).slice(0, 6).join(", ")}${(0,keys/* spellingsOf */.Hz)(shape.map).length > 6 ? ", …" : ""}`;
    if ("mapOf" in shape)
        return "a mapping from names to images";
    return "listOf" in shape ? `a list of ${shape.listOf.some((item) => "map" in item && item.map === "image") ? "images" : "entries"}` : "anything";
}
/** The nearest known name, where one is near enough to be meant. */
function nearest(written, known) {
    const wanted = written.slice(0, 64).normalize("NFKC").toLowerCase();
    const ranked = known.map((name) => ({ name, distance: (0,leven/* default */.A)(wanted, name.toLowerCase()) })).sort((left, right) => left.distance - right.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}
function suggestKey(map, written) {
    const [outer = "", inner = ""] = written.split(".");
    const nested = inner === "" ? undefined : (0,keys/* keyOf */.TN)(map, outer);
    if (nested !== undefined)
        return `write it nested, \`${outer}: { ${inner}: … }\`.`;
    const guess = nearest(written, (0,keys/* spellingsOf */.Hz)(map));
    return guess === undefined ? `known are ${keys/* maps */.Kn[map].keys.map((key) => key.name).join(", ")}.` : `did you mean ${quote(guess)}?`;
}
/** A text from a file inside a message; every surface makes it harmless in its own way. */
function quote(text) {
    return `"${text}"`;
}

// EXTERNAL MODULE: ./build/facts/image.js
var facts_image = __nccwpck_require__(6617);
// EXTERNAL MODULE: ./build/facts/internet-explorer.js
var internet_explorer = __nccwpck_require__(3335);
// EXTERNAL MODULE: ./build/facts/service-packs.js
var service_packs = __nccwpck_require__(7896);
// EXTERNAL MODULE: ./build/facts/windows.js
var facts_windows = __nccwpck_require__(2473);
;// CONCATENATED MODULE: ./build/formats/native/inherit.js
/** Whether a cell only takes back what was inherited. */
function clears(cell) {
    return cell.text === undefined && cell.unreadable === undefined && cell.items === undefined;
}
const nothing = { rank: -1, fields: new Map(), resets: new Set(), features: new Map() };
/** Puts one layer over what was inherited: mappings merge key by key, a scalar replaces its group, an empty value clears, features add and remove. */
function lay(base, layer, owner) {
    const rank = base.rank + 1;
    const fields = withoutGroups(base.fields, layer.resets);
    for (const [field, cell] of layer.fields)
        fields.set(field, { cell, rank, owner });
    return { rank, fields, resets: union(base.resets, layer.resets), features: changeFeatures(base.features, layer.features, rank, owner) };
}
/** Puts what a parent came to over the defaults of a document. */
function overlay(base, parent) {
    const fields = withoutGroups(base.fields, parent.resets);
    // Everything that a parent says stands above the defaults.
    const raise = (inherited) => ({ ...inherited, rank: inherited.rank + base.rank + 1 });
    for (const [field, inherited] of parent.fields) {
        // A parent that is never cloned says nothing about how its children are: only "cloned with Sysprep" is handed down, which is the careful answer.
        if (field === "sysprep" && !/^(?:true|yes|on|sysprep)$/i.test(inherited.cell.text?.trim() ?? ""))
            continue;
        fields.set(field, raise(inherited));
    }
    const features = base.rank < 0 ? parent.features : new Map([...base.features, ...[...parent.features].map(([name, feature]) => [name, { ...feature, from: raise(feature.from) }])]);
    return { rank: base.rank + parent.rank + 1, fields, resets: union(base.resets, parent.resets), features };
}
function withoutGroups(fields, groups) {
    const kept = new Map(fields);
    for (const group of groups)
        for (const field of fields.keys())
            if (field.startsWith(`${group}.`))
                kept.delete(field);
    return kept;
}
function changeFeatures(base, changes, rank, owner) {
    if (changes === null)
        return new Map();
    if (changes.length === 0)
        return base;
    const features = new Map(base);
    for (const change of changes)
        features.set(change.name, { present: change.present, from: { cell: change.cell, rank, owner } });
    return features;
}
function union(left, right) {
    return right.size === 0 ? left : new Set([...left, ...right]);
}

;// CONCATENATED MODULE: ./build/formats/native/facts.js






/** Turns the cells of an image into facts. What contradicts itself within one layer is a complaint. */
function stateFacts(image, complaints) {
    const merged = complete(image, complaints);
    const at = (field) => statedIn(merged, field);
    const related = (inherited) => relatedOf(inherited, image);
    const state = (inherited, reading) => factOf(inherited, reading, related(inherited));
    const read = (field, vocabulary) => {
        const inherited = at(field);
        return inherited === undefined ? undefined : state(inherited, vocabulary.read(inherited.cell.text ?? ""));
    };
    const facts = {};
    const put = (key, fact) => {
        if (fact !== undefined)
            facts[key] = fact;
    };
    const product = at("os.product");
    const windows = product === undefined || product.cell.unreadable !== undefined ? undefined : (0,facts_windows/* readWindows */.kg)(product.cell.text ?? "");
    const parts = windows?.kind === "known" ? windows.value : undefined;
    const family = parts?.family;
    if (product !== undefined)
        put("os.family", state(product, windows === undefined ? { kind: "unclear", because: product.cell.unreadable ?? "" } : windows.kind === "known" ? { kind: "known", value: windows.value.family } : windows));
    const inProduct = (text) => (product === undefined || text === undefined ? undefined : { ...product, cell: { ...product.cell, text } });
    const edition = latest("edition", [inProduct(parts?.edition), at("os.edition")], (text) => facts_windows/* windowsEdition */.wl.read(text), { image, complaints, refines: (general, precise) => general === "server" && ["enterprise", "terminal-server", "advanced-server", "datacenter", "standard", "web"].includes(precise) });
    if (edition !== undefined)
        put("os.edition", edition.clash ?? state(edition.from, facts_windows/* windowsEdition */.wl.read(edition.from.cell.text ?? "")));
    const hotfixes = at("os.hotfixes");
    const hotfixTexts = (hotfixes?.cell.items ?? []).map((item) => (item.unreadable === undefined ? (item.text ?? "") : "${unreadable}"));
    const stated = edition === undefined || edition.clash !== undefined ? undefined : facts_windows/* windowsEdition */.wl.read(edition.from.cell.text ?? "");
    const readPack = (text) => (0,service_packs/* readServicePack */.Z)(text, hotfixTexts, family, stated?.kind === "known" ? stated.value : undefined);
    const pack = latest("service pack", notTakenBack([inProduct(parts?.servicePack), at("os.service-pack"), at("service-pack")], merged), readPack, { image, complaints });
    if (pack !== undefined)
        put("os.service-pack", pack.clash ?? state(pack.from, readPack(pack.from.cell.text)));
    else if (hotfixes !== undefined) {
        const reading = readPack(undefined);
        if (reading.kind === "known" && reading.value !== "none")
            put("os.service-pack", { state: "stated", value: reading.value, text: hotfixTexts.join(", "), location: hotfixes.cell.location, related: related(hotfixes) });
        else if (reading.kind === "unclear")
            put("os.service-pack", { state: "opaque", text: hotfixTexts.join(", "), because: reading.because, location: hotfixes.cell.location, related: related(hotfixes) });
    }
    const build = latest("build", [inProduct(parts?.build), at("os.build")], (text) => (0,facts_windows/* readBuild */.lT)(text, family), { image, complaints });
    if (build !== undefined)
        put("os.version", build.clash ?? state(build.from, (0,facts_windows/* readBuild */.lT)(build.from.cell.text ?? "", family)));
    const upgraded = at("os.upgraded-from");
    if (upgraded !== undefined)
        put("os.upgraded-from", state(upgraded, readUpgrade(upgraded.cell.text ?? "")));
    for (const [field, key] of clearable) {
        const cleared = merged.fields.get(field);
        // What was taken back is missing here, not at the head of the image.
        if (cleared !== undefined && clears(cleared.cell) && facts[key] === undefined)
            put(key, { state: "unstated", location: cleared.cell.location, related: related(cleared) });
    }
    stateIis(merged, put, state, read, family);
    if (image.after !== undefined && facts["iis.phase"] !== undefined)
        facts["iis.phase"] = contradictedPhase(facts["iis.phase"], image.after);
    put("ie.version", read("ie", internet_explorer/* internetExplorer */.N));
    const sysprep = at("sysprep");
    if (sysprep !== undefined)
        put("sysprep", state(sysprep, readClone(sysprep.cell.text ?? "")));
    return { location: image.location, facts, unreadSteps: image.unread };
}
const clearable = [
    ["os.product", "os.family"],
    ["os.edition", "os.edition"],
    ["service-pack", "os.service-pack"],
    ["os.service-pack", "os.service-pack"],
    ["os.build", "os.version"],
    ["os.upgraded-from", "os.upgraded-from"],
    ["iis.installed", "iis.installed"],
    ["iis.version", "iis.version"],
    ["iis.source", "iis.source"],
    ["ie", "ie.version"],
    ["sysprep", "sysprep"],
];
/** Service packs that no later layer has cleared under either of their two keys. */
function notTakenBack(candidates, merged) {
    const cleared = ["os.service-pack", "service-pack"].flatMap((field) => {
        const inherited = merged.fields.get(field);
        return inherited !== undefined && clears(inherited.cell) ? [inherited.rank] : [];
    });
    return candidates.filter((candidate) => candidate === undefined || cleared.every((rank) => rank <= candidate.rank));
}
/** A field that says something. */
function statedIn(merged, field) {
    const inherited = merged.fields.get(field);
    return inherited === undefined || clears(inherited.cell) ? undefined : inherited;
}
/** IIS that a parent carries is in the image, whenever this definition says that it goes in. */
function contradictedPhase(phase, after) {
    return { state: "opaque", text: phase.state === "stated" ? phase.text : "", because: `image ${quote(after.name)}, which this one is built on, already has IIS`, contradicted: true, location: phase.location, related: [{ message: "IIS is in the parent because of this", location: after.location }] };
}
function stateIis(merged, put, state, read, family) {
    const version = statedIn(merged, "iis.version");
    const said = statedIn(merged, "iis.installed");
    const reading = version === undefined || version.cell.unreadable !== undefined ? undefined : (0,facts_iis/* readIis */.IR)(version.cell.text ?? "");
    if (version !== undefined) {
        put("iis.version", state(version, reading === undefined ? unreadable(version) : reading.kind === "known" ? { kind: "known", value: reading.value.version } : reading));
        if (reading?.kind === "known")
            put("iis.product", state(version, { kind: "known", value: reading.value.product }));
    }
    put("iis.source", read("iis.source", facts_iis/* iisSource */.dS));
    put("iis.phase", read("iis.phase", facts_iis/* iisPhase */.TA));
    put("iis.install-order", read("iis.install-order", facts_iis/* iisInstallOrder */.B));
    put("iis.encrypted-properties", read("iis.encrypted-properties", facts_iis/* encryptedProperties */.yr));
    const brought = [...merged.features].filter(([name, { from }]) => bringsIis(name) && from.cell.unreadable === undefined);
    const listed = brought.find(([, feature]) => feature.present)?.[1].from;
    const removed = brought.find(([name, feature]) => !feature.present && isWholeIis(name))?.[1].from;
    const doubtful = [...merged.features].find(([name, feature]) => feature.from.cell.unreadable !== undefined || (feature.present && ((0,facts_windows/* looksLikeTemplate */.mr)(name) || mayBringIis(name))))?.[1].from;
    // "Not installed" in a later layer takes an inherited feature back.
    const present = listed !== undefined && said !== undefined && said.rank > listed.rank && isFalse(said) ? undefined : listed;
    if (said !== undefined) {
        const whether = facts_iis/* truth */.Im.read(said.cell.text ?? "");
        const no = whether.kind === "known" && whether.value === "false";
        if (no && present !== undefined && present.rank >= said.rank) {
            put("iis.installed", clashOf(said, present, "IIS is said not to be installed, and a feature installs it"));
        }
        else if (!no && present === undefined && removed !== undefined && removed.rank >= said.rank) {
            put("iis.installed", clashOf(said, removed, "IIS is said to be installed, and a feature list removes it"));
        }
        else
            put("iis.installed", state(said, said.cell.unreadable === undefined ? whether : unreadable(said)));
    }
    else if (version !== undefined) {
        // `iis: "5.0"` says that IIS is there; `iis: perhaps` says nothing that can be read.
        put("iis.installed", state(version, reading?.kind === "known" ? { kind: "known", value: "true" } : reading === undefined ? unreadable(version) : reading));
    }
    else if (present !== undefined)
        put("iis.installed", state(present, { kind: "known", value: "true" }));
    else if (doubtful !== undefined) {
        const { cell } = doubtful;
        put("iis.installed", { state: "opaque", text: cell.text ?? "", because: cell.unreadable ?? ((0,facts_windows/* looksLikeTemplate */.mr)(cell.text ?? "") ? "it looks like a template that is filled in later" : "this feature may bring IIS with it"), location: cell.location });
    }
    else if (removed !== undefined && (family === undefined || hasRoles(family))) {
        // Before Windows had roles there is no such feature, and taking it out proves nothing.
        put("iis.installed", state(removed, { kind: "known", value: "false" }));
    }
    if (present !== undefined && statedIn(merged, "iis.source") === undefined)
        put("iis.source", state(present, { kind: "known", value: "windows-role" }));
}
function isFalse({ cell }) {
    const reading = facts_iis/* truth */.Im.read(cell.text ?? "");
    return cell.unreadable === undefined && reading.kind === "known" && reading.value === "false";
}
/** Windows has server roles and DISM features since 6.0. */
function hasRoles(family) {
    return Number((0,facts_windows/* familyEntry */.Du)(family).kernel.split(".")[0]) >= 6;
}
/** Features that install IIS with them, or may: HTTP activation, WSUS, web enrolment, Remote Desktop web access, the BITS server extension. */
function mayBringIis(name) {
    return /^(?:net-.*(?:http-activation|activation45?)|net-wcf-http-activation45|net-framework-features|application-server|as-web-support|updateservices(?:-.*)?|adcs-web-enrollment|adcs-enroll-web-.*|rds-web-access|rds-gateway|bits-iis-ext|wcf-http-activation(?:45)?)$/.test(name);
}
/** Whether a feature's name means that IIS is installed: `Web-Server`, its role services, the `IIS-*` features of DISM, and IIS in words. */
function bringsIis(name) {
    if (/^(?:iis|web server(?: \(iis\))?|internet information services?)$/.test(name))
        return true;
    return /^(?:web-(?!mgmt-console$|scripting-tools$)|iis-(?!hostablewebcore$))[a-z0-9-]+$/.test(name);
}
function isWholeIis(name) {
    return ["web-server", "iis-webserverrole", "iis-webserver", "iis", "web server", "web server (iis)"].includes(name);
}
/** Lays `facts` under what is stated: they fill gaps, and one that says something else is an error with both places. */
function complete(image, complaints) {
    if (image.completing === undefined)
        return image.merged;
    const filling = lay(nothing, image.completing, { name: image.name, location: image.location });
    const fields = new Map(filling.fields);
    for (const [field, stated] of image.merged.fields) {
        const filled = filling.fields.get(field);
        if (filled !== undefined && clears(stated.cell))
            continue;
        if (filled !== undefined && filled.cell.text !== stated.cell.text) {
            complaints.add("facts-contradict", `\`facts\` says ${quote(filled.cell.text ?? "")} where the definition already says ${quote(stated.cell.text ?? "")}: facts fill gaps only. Remove one of them.`, filled.cell.location, [{ message: "already stated here", location: stated.cell.location }]);
        }
        fields.set(field, stated);
    }
    return { ...image.merged, fields, features: new Map([...filling.features, ...image.merged.features]) };
}
/** Of several places for one fact the one in the latest layer; two in the same layer that differ are an error with both places. */
function latest(what, candidates, read, { complaints, refines }) {
    const present = candidates.filter((candidate) => candidate !== undefined);
    let from;
    for (const candidate of present) {
        if (from === undefined || candidate.rank > from.rank) {
            from = candidate;
            continue;
        }
        if (candidate.rank < from.rank || sameValue(from, candidate, read))
            continue;
        const [one, other] = [read(from.cell.text ?? ""), read(candidate.cell.text ?? "")];
        if (one.kind === "known" && other.kind === "known") {
            if (refines?.(other.value, one.value) === true)
                continue;
            if (refines?.(one.value, other.value) === true) {
                from = candidate;
                continue;
            }
        }
        complaints.add("stated-twice", `The ${what} is stated twice, as ${quote(from.cell.text ?? "")} and as ${quote(candidate.cell.text ?? "")}: keep one of them.`, candidate.cell.location, [{ message: "the other one", location: from.cell.location }]);
        return { from, clash: clashOf(from, candidate, `the ${what} is stated twice, as ${quote(from.cell.text ?? "")} and as ${quote(candidate.cell.text ?? "")}`) };
    }
    return from === undefined ? undefined : { from };
}
function sameValue(left, right, read) {
    if (left.cell.unreadable !== undefined || right.cell.unreadable !== undefined)
        return false;
    const [one, other] = [read(left.cell.text ?? ""), read(right.cell.text ?? "")];
    return one.kind === "known" && other.kind === "known" ? one.value === other.value : left.cell.text === right.cell.text;
}
function clashOf(one, other, because) {
    return { state: "opaque", text: "", because, location: one.cell.location, related: [{ message: "and here", location: other.cell.location }] };
}
function unreadable(inherited) {
    return { kind: "unclear", because: inherited.cell.unreadable ?? "it cannot be read" };
}
function factOf(inherited, reading, related) {
    const { cell } = inherited;
    const text = cell.text ?? "";
    const place = { text, location: cell.location, ...(related.length === 0 ? {} : { related }) };
    if (cell.unreadable !== undefined)
        return { state: "opaque", because: cell.unreadable, ...place };
    if (reading.kind === "known")
        return { state: "stated", value: reading.value, ...place };
    return { state: "opaque", because: reading.because, ...(reading.suggestion === undefined ? {} : { suggestion: reading.suggestion }), ...place };
}
/** A finding stands where its fact was written; where that is not in the image itself, the image is the related place. */
function relatedOf(inherited, image) {
    const related = [];
    const { owner, cell } = inherited;
    if (owner.name !== image.name)
        related.push({ message: `image ${quote(image.name)} has this from ${owner.name.startsWith("the defaults") ? owner.name : quote(owner.name)}`, location: image.location });
    if (cell.via !== undefined)
        related.push({ message: "used here", location: cell.via });
    return related;
}
/** `upgradedFrom`: a Windows, `none`, or a truth. */
function readUpgrade(text) {
    const whether = facts_iis/* truth */.Im.read(text);
    if (whether.kind === "known")
        return whether.value === "false" ? { kind: "known", value: "none" } : { kind: "known", value: "unknown" };
    const windows = (0,facts_windows/* readWindows */.kg)(text);
    return windows.kind === "known" ? { kind: "known", value: windows.value.family } : windows;
}
/** `sysprep` and `clone`: a truth, or the name of a way to clone. */
function readClone(text) {
    const word = text.trim().toLowerCase();
    if (word === "sysprep")
        return { kind: "known", value: "true" };
    if (word === "raw")
        return { kind: "known", value: "false" };
    return facts_iis/* truth */.Im.read(text);
}

;// CONCATENATED MODULE: ./build/formats/native/read.js





/** More levels than anybody inherits on purpose; each level copies what it inherits. */
const longestChain = 200;
/** Reads every native document of a run. */
function readDefinitions(documents, context) {
    const diagnostics = [];
    const declarations = documents.flatMap((document) => declare(document, diagnostics));
    const byName = indexNames(declarations, diagnostics);
    const byFile = new Map();
    for (const declaration of declarations)
        put(byFile, declaration);
    const library = { byName, byFile, opened: new Map(), shelves: new Map(), context, diagnostics, suggestions: 20 };
    const images = declarations.map((declaration) => {
        resolve(declaration, library);
        return finish(declaration, diagnostics);
    });
    return { images, diagnostics };
}
function put(shelves, declaration) {
    const shelf = shelves.get(declaration.file) ?? new Map();
    if (!shelf.has(declaration.name))
        shelf.set(declaration.name, declaration);
    shelves.set(declaration.file, shelf);
}
function declare(document, diagnostics) {
    const complaints = collectComplaints();
    const misread = new Set();
    const entries = readKeys("document", document.root, complaints, misread);
    const images = entries.get("images");
    const defaultsEntry = entries.get("defaults");
    const defaults = defaultsEntry?.value.kind === "map" ? readLayer(readKeys("facts", defaultsEntry.value, complaints), complaints) : undefined;
    const shared = { file: document.file, defaults, defaultsLocation: defaultsEntry?.keyLocation ?? document.root.location };
    const rootKeys = [...entries].filter(([name]) => keys/* maps */.Kn.image.keys.some((key) => key.name === name));
    const found = [];
    if (images !== undefined) {
        for (const [, entry] of rootKeys)
            complaints.add("key-beside-images", `${quote(entry.key)} stands beside \`images\`, needed inside an image or under \`defaults\`.`, entry.keyLocation);
        found.push(...declareAll(images, shared, complaints, diagnostics));
    }
    else if (rootKeys.length > 0) {
        found.push(declareOne(document.root, undefined, entries, shared, complaints));
    }
    if (found.length === 0 && !misread.has("images")) {
        complaints.add("no-images", "This document is marked as image definitions and declares no image, needed at least one under `images`, or one at the root with `name` and `os`.", images?.keyLocation ?? document.root.get("kind").location);
    }
    // What is wrong with the frame of a document taints every image in it.
    if (complaints.diagnostics.some((diagnostic) => diagnostic.level === "error"))
        for (const declaration of found)
            declaration.broken = true;
    diagnostics.push(...complaints.diagnostics);
    return found;
}
function declareAll(images, shared, complaints, diagnostics) {
    const { value } = images;
    if (value.tag !== undefined)
        return [];
    if (value.kind === "list") {
        return value.items().flatMap((item) => (item.kind === "map" ? [declareItem(item, undefined, shared, diagnostics)] : []));
    }
    return value.entries().flatMap((entry) => {
        if (entry.key.startsWith("x-"))
            return [];
        if (entry.value.kind === "map" && entry.value.tag === undefined)
            return [declareItem(entry.value, entry, shared, diagnostics)];
        complaints.add("wrong-shape", `Image ${quote(entry.key)} holds no mapping, needed a mapping with os, iis, ie and sysprep.`, entry.keyLocation);
        return [];
    });
}
function declareItem(node, entry, shared, diagnostics) {
    const complaints = collectComplaints();
    const declaration = declareOne(node, entry, readKeys("image", node, complaints), shared, complaints);
    diagnostics.push(...complaints.diagnostics);
    declaration.broken = complaints.diagnostics.some((diagnostic) => diagnostic.level === "error");
    return declaration;
}
function declareOne(node, entry, entries, shared, complaints) {
    const keys = readImageKeys(entries, complaints);
    const stated = keys.name;
    const readable = stated?.unreadable === undefined ? stated?.text : undefined;
    let name = entry?.key ?? readable ?? "";
    let location = entry?.keyLocation ?? stated?.location ?? node.location;
    if (entry !== undefined && readable !== undefined && readable !== entry.key) {
        complaints.add("name-twice", `Image ${quote(entry.key)} is named ${quote(readable)} inside, needed one name. In a mapping the key is the name.`, stated?.location ?? location, [{ message: "the key", location: entry.keyLocation }]);
    }
    if (name === "") {
        complaints.add("image-without-name", "An image without a name, needed `name` with a text that no other image of the run has.", location);
        location = node.location;
        name = `(image at line ${location.start.line})`;
    }
    return { ...shared, name, location, keys, broken: false };
}
function indexNames(declarations, diagnostics) {
    const byName = new Map();
    for (const declaration of declarations) {
        const first = byName.get(declaration.name);
        if (first === undefined) {
            byName.set(declaration.name, declaration);
            continue;
        }
        first.broken = true;
        declaration.broken = true;
        diagnostics.push({
            code: "name-not-unique",
            level: "error",
            message: `Two images are named ${quote(declaration.name)}: names must be unique over the run, because parents, waivers and reports go by them. Rename one.`,
            location: declaration.location,
            related: [{ message: "the other one", location: first.location }],
        });
    }
    return byName;
}
/** Resolves an image and everything above it without recursion: a chain may be as long as a file allows. */
function resolve(start, library) {
    const chain = [];
    const parents = new Map();
    const unread = new Map();
    let current = start;
    while (current !== undefined && current.merged === undefined) {
        if (parents.has(current)) {
            reportCycle(chain.slice(chain.indexOf(current)), library.diagnostics);
            break;
        }
        chain.push(current);
        const reference = current.keys.parent;
        let parent;
        if (reference?.opaque === true)
            unread.set(current, { what: `the parent ${quote(reference.file ?? "")}`, location: reference.location });
        else if (reference !== undefined)
            parent = findParent(current, reference, library);
        parents.set(current, parent);
        current = parent;
    }
    for (const declaration of chain.toReversed()) {
        const above = parents.get(declaration);
        const parent = above?.merged;
        const depth = (parent?.depth ?? 0) + 1;
        if (depth > longestChain && (parent?.depth ?? 0) <= longestChain) {
            declaration.broken = true;
            library.diagnostics.push({ code: "chain-too-long", level: "error", message: `Image ${quote(declaration.name)} inherits through more than ${longestChain} images; a chain that long is not read.`, location: declaration.location, related: [] });
        }
        const base = layDefaults(declaration, depth > longestChain ? undefined : parent?.merged);
        const own = unread.get(declaration);
        const steps = declaration.keys.steps.filter((step) => !step.afterClone).map((step) => ({ what: `the step ${quote(step.file)}`, location: step.location }));
        declaration.merged = {
            merged: lay(base, declaration.keys.own, { name: declaration.name, location: declaration.location }),
            broken: declaration.broken || (parent?.broken ?? false) || depth > longestChain,
            depth,
            unread: [...(parent?.unread ?? []), ...(own === undefined ? [] : [own]), ...steps].slice(0, 10),
            after: above === undefined || !declaration.keys.own.fields.has("iis.phase") ? undefined : iisOf(above),
        };
    }
}
function layDefaults(declaration, parent) {
    const owner = { name: "the defaults of the document", location: declaration.defaultsLocation };
    const defaults = declaration.defaults === undefined ? nothing : lay(nothing, declaration.defaults, owner);
    return parent === undefined ? defaults : overlay(defaults, parent);
}
function reportCycle(cycle, diagnostics) {
    const [first, ...others] = cycle;
    if (first === undefined)
        return;
    for (const declaration of cycle)
        declaration.broken = true;
    diagnostics.push({
        code: "parent-cycle",
        level: "error",
        message: others.length === 0 ? `Image ${quote(first.name)} inherits from itself: a cycle has no facts. Remove its parent.` : `Images ${cycle.slice(0, 5).map((declaration) => quote(declaration.name)).join(", ")}${cycle.length > 5 ? ", …" : ""} inherit from each other: a cycle has no facts. Remove one of the parents.`,
        location: first.keys.parent?.location ?? first.location,
        related: others.slice(0, 10).map((declaration) => ({ message: `${quote(declaration.name)} names its parent here`, location: declaration.keys.parent?.location ?? declaration.location })),
    });
}
function findParent(child, reference, library) {
    const complain = (message, other) => {
        const related = [{ message: `image ${quote(child.name)}`, location: child.location }, ...(other === undefined ? [] : [{ message: `image ${quote(other.name)}`, location: other.location }])];
        child.broken = true;
        library.diagnostics.push({ code: "unknown-parent", level: "error", message, location: reference.location, related });
        return undefined;
    };
    if (reference.file === undefined) {
        const name = reference.name ?? "";
        // A file that was opened for its definitions has names of its own.
        const parent = library.shelves.get(child)?.get(name) ?? library.byName.get(name);
        if (parent !== undefined)
            return parent;
        const guess = library.suggestions-- > 0 ? nearest(name, [...library.byName.keys()].slice(0, 1000)) : undefined;
        return complain(`Image ${quote(child.name)} is built on ${quote(name)}, which no definition of this run declares${guess === undefined ? "" : `; did you mean ${quote(guess)}?`}. Declare it, or name its file with \`from: {file, resource}\`.`, guess === undefined ? undefined : library.byName.get(guess));
    }
    const shelf = openFile(child.file, reference.file, library);
    if (typeof shelf === "string")
        return complain(`The parent file ${quote(reference.file)} in \`from\` cannot be used: ${shelf}.`);
    if (reference.name === undefined) {
        const [only] = shelf.values();
        return shelf.size === 1 ? only : complain(`The parent file ${quote(reference.file)} declares ${shelf.size} images, needed \`resource\` with the name of one.`);
    }
    return shelf.get(reference.name) ?? complain(`The parent file ${quote(reference.file)} declares no image ${quote(reference.name)}; it has ${[...shelf.keys()].slice(0, 10).map(quote).join(", ")}.`);
}
function openFile(fromFile, path, library) {
    const folder = fromFile.includes("/") ? fromFile.slice(0, fromFile.lastIndexOf("/")) : "";
    const key = `${folder}\n${path}`;
    const known = library.opened.get(key);
    if (known !== undefined)
        return known;
    const result = readShelf(fromFile, path, library);
    library.opened.set(key, result);
    return result;
}
function readShelf(fromFile, path, library) {
    const opened = library.context.open(fromFile, path);
    if ("reason" in opened)
        return opened.reason;
    const file = opened.documents[0]?.file;
    const inRun = file === undefined ? undefined : library.byFile.get(file);
    if (inRun !== undefined)
        return inRun;
    const shelves = new Map();
    for (const declaration of opened.documents.filter(isNative).flatMap((document) => declare(document, library.diagnostics)))
        put(shelves, declaration);
    const shelf = file === undefined ? undefined : shelves.get(file);
    if (shelf === undefined)
        return "no format that this version reads finds an image in it; write `opaque: true` to name it without reading it";
    for (const declaration of shelf.values())
        library.shelves.set(declaration, shelf);
    return shelf;
}
/** The marker decides, never the name of the file. */
function isNative(document) {
    const { root } = document;
    const [version, named] = [root.get("apiVersion"), root.get("kind")];
    return root.kind === "map" && [root, version, named].every((node) => node.tag === undefined) && version.text() === keys/* apiVersion */.XV && named.text() === keys/* kind */.fM;
}
function finish(declaration, diagnostics) {
    const resolved = declaration.merged;
    if (resolved === undefined)
        throw new Error(`image ${declaration.name} was not resolved`);
    const complaints = collectComplaints();
    const stated = state(declaration, resolved, complaints);
    diagnostics.push(...complaints.diagnostics);
    const broken = resolved.broken || complaints.diagnostics.some((diagnostic) => diagnostic.level === "error");
    return { name: declaration.name, format: "native", location: declaration.location, ...(0,facts_image/* completeImage */.XM)(stated), broken };
}
function state(declaration, { merged, unread, after }, complaints) {
    return stateFacts({ name: declaration.name, location: declaration.location, merged, completing: declaration.keys.completing, unread, after }, complaints);
}
/** The IIS that an image has before it is cloned; `undefined` where it has none, or none that is known. */
function iisOf(declaration) {
    if (declaration.merged === undefined)
        return undefined;
    const { facts } = (0,facts_image/* completeImage */.XM)(state(declaration, declaration.merged, collectComplaints()));
    const installed = facts["iis.installed"];
    const phase = facts["iis.phase"];
    if ((installed.state !== "stated" && installed.state !== "implied") || installed.value !== "true")
        return undefined;
    return phase.state === "stated" && phase.value === "after-clone" ? undefined : { name: declaration.name, location: installed.location };
}
/** Whether a key belongs to an image; used by the conventions test. */
function isImageKey(written) {
    return keyOf("image", written) !== undefined;
}

;// CONCATENATED MODULE: ./build/formats/native/native.js



const native_native = {
    id: "native",
    title: "Native image definitions",
    docs: "docs/format.md",
    marker: /sysprep[\s_-]*gate/i,
    hint: /\b(?:sysprep|clone)["']?\s*:|^kind:\s*["']?Images\b/m,
    reads: {
        "os.family": "os",
        "os.edition": "os, os.edition",
        "os.version": "os, os.build",
        "os.service-pack": "servicePack, os.servicePack, os, os.hotfixes",
        "os.upgraded-from": "os.upgradedFrom",
        "iis.installed": "iis, features",
        "iis.product": "iis, iis.version",
        "iis.version": "iis, iis.version",
        "iis.source": "iis.source, features",
        "iis.phase": "iis.phase",
        "iis.install-order": "iis.installOrder",
        "iis.encrypted-properties": "iis.encryptedProperties",
        "ie.version": "ie",
        sysprep: "sysprep",
    },
    recognise,
    read: readDefinitions,
};
/** The marker in any spelling: what looks like it was meant to be it. */
const almost = /sysprep[\s_-]*gate/i;
function recognise(document) {
    const { root } = document;
    if (isNative(document))
        return { kind: "yes" };
    if (root.kind !== "map" && root.kind !== "list")
        return { kind: "no" };
    const version = root.get("apiVersion");
    const named = root.get("kind");
    if (almost.test(version.text() ?? "")) {
        for (const node of [root, version, named])
            if (node.tag !== undefined)
                return near(`The tag ${node.tag} is filled in by something else, needed a document that can be read as it stands.`, node.location);
        if (version.text() !== keys/* apiVersion */.XV)
            return near(`\`apiVersion\` is ${quote(version.text() ?? "")}, needed exactly ${keys/* apiVersion */.XV}: this version of the program reads no other.`, version.location);
        return near(`\`kind\` is ${named.kind === "missing" ? "not there" : quote(named.text() ?? "")}, needed exactly ${keys/* kind */.fM}.`, named.kind === "missing" ? version.location : named.location);
    }
    // The marker under another key, one level down or in a list marks nothing.
    for (const { key, keyLocation, value } of root.entries()) {
        if (/^[\w\s-]*(?:api|version)[\w\s-]*$/i.test(key) && almost.test(value.text() ?? ""))
            return near(`The key ${quote(key)} marks nothing, needed \`apiVersion: ${keys/* apiVersion */.XV}\`.`, keyLocation);
        if (almost.test(value.get("apiVersion").text() ?? ""))
            return near(`The marker stands under ${quote(key)}, needed at the root of the document.`, keyLocation);
    }
    for (const item of root.items()) {
        if (almost.test(item.get("apiVersion").text() ?? ""))
            return near("The marker stands in a list, needed at the root of a document of its own; separate documents with `---`.", item.location);
    }
    if (named.text() === keys/* kind */.fM && version.kind === "missing" && root.get("images").kind !== "missing")
        return near(`\`apiVersion\` is not there, needed \`apiVersion: ${keys/* apiVersion */.XV}\`.`, named.location);
    return unmarked(document);
}
/** Definitions in everything but their marker: an `images` whose items have an `os` or a parent, and a key that only this format has. */
function unmarked({ root }) {
    const images = root.get("images");
    const items = images.kind === "list" ? images.items() : images.entries().map((entry) => entry.value);
    const has = (item, keys) => keys.some((key) => item.get(key).kind !== "missing");
    const meant = items.length > 0 && items.slice(0, 100).every((item) => item.kind === "map" && has(item, ["os", "from"]) && has(item, ["iis", "ie", "sysprep", "clone", "servicePack"]));
    if (!meant)
        return { kind: "no" };
    const entry = root.entries().find(({ key }) => key === "images");
    return near(`These look like image definitions without their marker, needed \`apiVersion: ${keys/* apiVersion */.XV}\` and \`kind: ${keys/* kind */.fM}\` at the head of the document.`, entry?.keyLocation ?? images.location);
}
function near(message, location) {
    return { kind: "near", diagnostic: { code: "marker-not-exact", level: "error", message: `${message} Nothing in this document was evaluated.`, location, related: [] } };
}

;// CONCATENATED MODULE: ./build/formats/index.js

const formats = [native_native];


/***/ }),

/***/ 2859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   Kn: () => (/* binding */ maps),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XV: () => (/* binding */ apiVersion),
/* harmony export */   fM: () => (/* binding */ kind)
/* harmony export */ });
/** Every key of a native definition: the one table that the reader, the JSON Schema and the documentation are made from. */
const apiVersion = "sysprep-gate/v1";
const kind = "Images";
const text = { text: true };
const words = (...list) => ({ text: true, words: list });
const truth = words("true", "false");
const servicePacks = ["none", "SP1", "SP2", "SP3", "SP4", "SP5", "SP6", "SP6a", "SP6a+SRP"];
const imageKeys = [
    { name: "name", shapes: [text], description: "Name of the image; unique over the whole run.", examples: ["intranet-nt4"] },
    {
        name: "os",
        shapes: [text, { map: "os" }],
        description: "The Windows of the image: one text (`Windows 2000 Server SP4`) or a mapping. Selects the row of the matrix; on Windows 2000 its release is held against q326779/w2k-iis5/os-release, Windows NT before 4.0 fails q326779/earlier-windows/os.",
        examples: ["Windows NT 4.0 Server", "Windows 2000 Server SP4", "Windows Server 2022 Datacenter"],
    },
    {
        name: "servicePack",
        aliases: ["sp"],
        shapes: [words(...servicePacks)],
        description: "Service pack. Needed on Windows NT 4.0: q326779/nt4-iis4/service-pack asks for SP6a or later. `Service Pack 6` alone may mean SP6 or SP6a and stays undetermined.",
    },
    {
        name: "iis",
        shapes: [words("true", "false", "4.0", "5.0"), { map: "iis" }],
        description: "IIS in the image: true, false, a version, or a mapping. Read by q326779/nt4-iis4/iis-version, q326779/nt4-iis4/iis-source, q326779/w2k-iis5/iis-version and q326779/w2k-iis5/iis-source. Where it is left out, Windows 2000 Server carries IIS 5.0 by default.",
        examples: [true, false],
    },
    {
        name: "features",
        shapes: [{ listOf: [text, { map: "feature" }] }],
        description: "Windows roles and features by name; `-Name` removes one that a parent or the defaults brought. `Web-Server` and `IIS-*` mean that IIS is installed.",
    },
    {
        name: "ie",
        aliases: ["internetExplorer", "ieVersion"],
        shapes: [words("5.01", "5.01 SP2", "5.5 SP2", "6 SP1", "none")],
        description: "Internet Explorer, as a marketing version (`\"5.01 SP2\"`) or a build (`\"5.00.2919.6307\"`), in quotes. q326779/nt4-iis4/internet-explorer and q326779/w2k-iis5/internet-explorer ask for 5.01 or later.",
    },
    {
        name: "sysprep",
        aliases: ["clone"],
        shapes: [words("true", "false", "sysprep", "none", "raw"), { map: "sysprep" }],
        description: "Whether the image is cloned with Sysprep. `false`, `none` and `raw` take it out of the matrix.",
        examples: [true, false],
    },
    {
        name: "from",
        aliases: ["extends", "base", "parent"],
        shapes: [text, { map: "from" }],
        description: "The image that this one is built on: its name, or `{file, resource}` for a definition in another file. Facts of the parent hold until this image says otherwise.",
    },
    {
        name: "facts",
        shapes: [{ map: "facts" }],
        description: "Facts that the parent or the steps leave open. They fill gaps only: one that contradicts a stated fact is an error.",
    },
    {
        name: "provision",
        shapes: [{ listOf: [{ map: "provision" }] }],
        description: "Files that change the machine, each with its phase. What runs before Sysprep and cannot be read leaves IIS undetermined unless it is stated.",
    },
    { name: "reason", shapes: [text], description: "Why the definition is as it is. Free text." },
    { name: "description", shapes: [text], description: "Free text." },
    { name: "labels", shapes: [{ anything: true }], description: "Free for your own use." },
];
const documentKeys = [
    { name: "apiVersion", shapes: [words(apiVersion)], description: "Marks the document as image definitions of this program." },
    { name: "kind", shapes: [words(kind)], description: "Always `Images`." },
    { name: "defaults", shapes: [{ map: "facts" }], description: "Facts of every image of this document, unless its parent or the image itself says otherwise." },
    { name: "images", shapes: [{ listOf: [{ map: "image" }] }, { mapOf: "image" }], description: "The images: a list, or a mapping whose keys are the names. Leave it out to declare one image at the root of the document." },
];
/** The mappings of a definition. `document` also takes every key of `image`: one image at the root. */
const maps = {
    document: { title: "Image definitions", description: "Windows images that are held against what Microsoft published about cloning IIS with Sysprep.", keys: [...documentKeys, ...imageKeys] },
    facts: { title: "Facts", description: "Facts without an image of their own: what several images share, or what completes one.", keys: imageKeys.filter((key) => ["os", "servicePack", "iis", "features", "ie", "sysprep", "reason", "description"].includes(key.name)) },
    image: { title: "Image", description: "One Windows image.", keys: imageKeys },
    os: {
        title: "Operating system",
        description: "The Windows of the image, part by part.",
        keys: [
            { name: "product", shapes: [text], description: "Product name: `Windows NT 4.0 Server`, `Windows 2000`, `Windows Server 2022`.", examples: ["Windows NT 4.0 Server", "Windows 2000 Server"] },
            { name: "edition", shapes: [words("server", "workstation", "enterprise", "terminal-server", "professional", "advanced-server", "datacenter", "standard")], description: "Edition. Terminal Server Edition of NT 4.0 is barred by q190157/terminal-server-edition/iis-version; Windows 2000 Server carries IIS by default, Professional does not." },
            { name: "servicePack", aliases: ["sp"], shapes: [words(...servicePacks)], description: "Service pack, read by q326779/nt4-iis4/service-pack; the same as `servicePack` beside `os`." },
            { name: "build", shapes: [text], description: "Build or full version: `\"2195\"`, `\"5.0.2195\"`, `\"10.0.20348.587\"`. q326779/w2k-iis5/os-release asks for 5.0.2195 or later.", examples: ["2195"] },
            { name: "hotfixes", shapes: [{ listOf: [text] }], description: "Installed hotfixes. Q246009 turns SP6 into SP6a; Q299444 is the Security Rollup Package on SP6a. Read by q326779/nt4-iis4/service-pack.", examples: ["Q246009"] },
            { name: "upgradedFrom", shapes: [words("none", "Windows NT 4.0")], description: "The Windows that this installation was upgraded from, or `none`. kb828287/upgraded-installation/upgrade bars Sysprep images of upgraded installations." },
        ],
    },
    iis: {
        title: "IIS",
        description: "IIS of the image, part by part. Any part means that IIS is installed, unless `installed: false`.",
        keys: [
            { name: "installed", shapes: [truth], description: "Whether IIS is in the image.", examples: [true, false] },
            { name: "version", shapes: [words("4.0", "5.0", "PWS 4.0")], description: "Version, in quotes. q326779/nt4-iis4/iis-version asks for 4.0, q326779/w2k-iis5/iis-version for 5.0." },
            { name: "source", shapes: [words("nt4-option-pack", "windows-2000", "windows-role")], description: "Where IIS was installed from. q326779/nt4-iis4/iis-source asks for nt4-option-pack, q326779/w2k-iis5/iis-source for windows-2000." },
            { name: "features", shapes: [{ listOf: [text, { map: "feature" }] }], description: "Role services by name; the same as `features` beside `iis`." },
            { name: "via", shapes: [text], description: "What brought IIS in, when it was not asked for by name. Free text." },
            { name: "encryptedProperties", shapes: [words("none", "true", "false"), { listOf: [text, { map: "encrypted" }] }], description: "Secrets in the configuration of IIS 7 and later: none, or where they stand." },
            { name: "phase", shapes: [words("base", "before-generalize", "after-clone")], description: "When IIS enters: in the base image, before Sysprep, or on each clone. `after-clone` takes IIS out of the matrix (q326779/scope/iis-phase)." },
            { name: "installOrder", shapes: [words("before-service-pack", "after-service-pack", "service-pack-reapplied")], description: "Order of Option Pack and service pack on Windows NT 4.0; q195015/nt4-option-pack/install-order warns where the service pack was not applied again." },
        ],
    },
    sysprep: {
        title: "Cloning",
        description: "How the image is cloned. A mapping means with Sysprep, unless `generalize: false`.",
        keys: [
            { name: "generalize", shapes: [truth], description: "Whether Sysprep generalizes the image.", examples: [true, false] },
            { name: "mode", shapes: [text], description: "Mode of Sysprep, such as `vm`. Recorded, not judged." },
            { name: "by", shapes: [text], description: "The tool that runs Sysprep. Recorded, not judged." },
            { name: "phase", shapes: [text], description: "When Sysprep runs. Recorded, not judged." },
        ],
    },
    from: {
        title: "Parent in another file",
        description: "A definition in another file.",
        keys: [
            { name: "file", shapes: [text], description: "Path of the file, relative to this one, inside the repository, separated by `/`." },
            { name: "resource", aliases: ["document"], shapes: [text], description: "Name of the image in that file; may be left out where it declares only one." },
            { name: "opaque", shapes: [truth], description: "The file is named and not read: what it installs stays undetermined unless it is stated here.", examples: [true] },
        ],
    },
    feature: {
        title: "Feature",
        description: "One Windows role or feature.",
        keys: [
            { name: "name", shapes: [text], description: "Name of the feature." },
            { name: "state", shapes: [words("present", "absent")], description: "`absent` removes it." },
        ],
    },
    provision: {
        title: "Step",
        description: "A file that changes the machine.",
        keys: [
            { name: "file", shapes: [text], description: "Path of the file, relative to this one, inside the repository." },
            { name: "phase", shapes: [words("before-generalize", "after-clone")], description: "Whether the file runs before Sysprep or on each clone." },
        ],
    },
    encrypted: {
        title: "Encrypted property",
        description: "One secret in the configuration of IIS.",
        keys: [
            { name: "at", shapes: [text], description: "Where it stands." },
            { name: "provider", shapes: [text], description: "The provider that encrypted it." },
        ],
    },
};
/** The definition of a key by its name or an alias. */
function keyOf(map, written) {
    return maps[map].keys.find((key) => key.name === written || key.aliases?.includes(written));
}
/** Every spelling of every key of a mapping. */
function spellingsOf(map) {
    return maps[map].keys.flatMap((key) => [key.name, ...(key.aliases ?? [])]);
}


/***/ }),

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/evaluate/evaluate.js
var evaluate = __nccwpck_require__(7727);
// EXTERNAL MODULE: ./build/formats/index.js + 5 modules
var formats = __nccwpck_require__(9158);
// EXTERNAL MODULE: ./build/matrix/index.js + 6 modules
var matrix = __nccwpck_require__(9674);
// EXTERNAL MODULE: ./build/policy/conclusion.js
var policy_conclusion = __nccwpck_require__(7772);
// EXTERNAL MODULE: ./build/report/arrange.js
var arrange = __nccwpck_require__(7907);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./build/source/text.js
var source_text = __nccwpck_require__(6137);
;// CONCATENATED MODULE: ./build/source/builder.js

const coreTag = "tag:yaml.org,2002:";
const nullWord = /^(?:|~|null|Null|NULL)$/;
// The core schema of YAML 1.2.2, 10.3.2: https://yaml.org/spec/1.2.2/#1032-tag-resolution
const coreText = new Map([
    ["null", nullWord],
    ["bool", /^(?:true|True|TRUE|false|False|FALSE)$/],
    ["int", /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/],
    ["float", /^(?:[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/],
]);
// Copying one of these into an object changes what the object is instead of what it holds.
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);
/**
 * Takes what a parser meets and gives the tree. For a mapping: `startMap`, then `key` and one node for each entry, then `end`. A stack of
 * its own stands in for recursion, and no alias is followed, so the cost is linear in the text.
 */
class TreeBuilder {
    #collector;
    #limits;
    #open = [];
    #anchors = new Map();
    #openTargets = new Set();
    #root;
    #skipping = 0;
    constructor(collector, limits) {
        this.#collector = collector;
        this.#limits = limits;
    }
    /** The finished tree; undefined when the document is empty. */
    get root() {
        return this.#root;
    }
    /** Opens a mapping whose first key stands at `start`. */
    startMap(start, properties) {
        if (this.#tooDeep(start))
            return;
        const tree = { kind: "map", start, end: start, height: 1, tag: oddTag(properties.tag, "map"), entries: [] };
        this.#anchor(properties.anchor, tree, start);
        this.#open.push({ tree, keys: new Set(), seen: new Map(), entry: undefined });
        this.#openTargets.add(tree);
    }
    /** Opens a list that begins at `start`. */
    startList(start, properties) {
        if (this.#tooDeep(start))
            return;
        const tree = { kind: "list", start, end: start, height: 1, tag: oddTag(properties.tag, "seq"), items: [] };
        this.#anchor(properties.anchor, tree, start);
        this.#open.push({ tree });
        this.#openTargets.add(tree);
    }
    /** Closes the innermost mapping or list. `end` is given where a bracket closes it; else it ends with its last value. */
    end(end) {
        if (this.#skipping > 0) {
            this.#skipping -= 1;
            return;
        }
        const tree = this.#open.pop()?.tree;
        if (tree === undefined)
            return;
        if (end !== undefined)
            tree.end = end;
        this.#openTargets.delete(tree);
        this.#place(tree, tree.height);
    }
    /** A key of the innermost mapping. */
    key(key) {
        if (this.#skipping > 0)
            return;
        const open = this.#open.at(-1);
        if (open === undefined || !("seen" in open))
            return;
        const keySpan = { start: key.start, end: key.end };
        open.tree.end = Math.max(open.tree.end, key.end);
        if (key.anchor !== undefined) {
            this.#anchor(key.anchor, { kind: "scalar", ...keySpan, text: key.text, style: key.style, tag: undefined }, key.start);
        }
        const entry = { key: key.text, keySpan, merges: key.text === "<<" && key.style === "plain", value: { kind: "gap", ...keySpan } };
        open.entry = entry;
        if (forbiddenKeys.has(key.text)) {
            this.#collector.add("error", "forbidden-key", keySpan, () => `The key ${key.text} is not allowed: programs that copy it change what the copy is.`);
            return;
        }
        if (this.#isDuplicate(open, entry))
            return;
        open.tree.entries.push(entry);
    }
    /** A scalar that is a value, an item or the whole document. */
    scalar(scalar) {
        if (this.#skipping > 0)
            return;
        const tag = oddTag(scalar.tag, "scalar", scalar.text);
        const isString = scalar.tag === "!" || scalar.tag === `${coreTag}str`;
        const isNull = tag === undefined && !isString && (scalar.style === "plain" || scalar.tag !== undefined) && nullWord.test(scalar.text);
        const tree = { kind: "scalar", ...this.#ownSpan(scalar), text: isNull ? undefined : scalar.text, style: scalar.style, tag };
        this.#anchor(scalar.anchor, tree, scalar.start);
        this.#place(tree, 0);
    }
    /** An alias that is a value, an item or the whole document; `name` is without `*`. */
    alias(name, span) {
        if (this.#skipping > 0)
            return;
        const anchored = this.#anchors.get(name);
        if (anchored === undefined) {
            this.#collector.add("error", "unknown-alias", span, () => `The alias *${(0,source_text/* shown */.SP)(name)} has no anchor before it in this document.`);
            this.#place({ kind: "gap", start: span.start, end: span.end }, 0);
            return;
        }
        const target = anchored.target;
        if (this.#openTargets.has(target)) {
            this.#collector.add("error", "alias-cycle", span, () => `The alias *${(0,source_text/* shown */.SP)(name)} stands inside its own anchor: a cycle that has no end.`, [
                { message: "The anchor is set here.", location: this.#collector.locate(this.#collector.firstLine(anchored.span)) },
            ]);
            this.#place({ kind: "gap", start: span.start, end: span.end }, 0);
            return;
        }
        const height = target.kind === "scalar" ? 0 : target.height;
        if (this.#open.length + height > this.#limits.depth) {
            this.#reportDepth(span);
            this.#place({ kind: "gap", start: span.start, end: span.end }, 0);
            return;
        }
        this.#place({ kind: "alias", start: span.start, end: span.end, target }, height);
    }
    #tooDeep(start) {
        if (this.#skipping > 0 || this.#open.length >= this.#limits.depth) {
            if (this.#skipping === 0)
                this.#reportDepth({ start, end: start + 1 });
            this.#skipping += 1;
            return true;
        }
        return false;
    }
    #reportDepth(span) {
        this.#collector.add("error", "nested-too-deep", span, () => tooDeepMessage(this.#limits.depth));
    }
    #anchor(name, target, start) {
        if (name === undefined)
            return;
        const before = this.#anchors.get(name);
        const span = { start, end: Math.max(start, target.end) };
        if (before !== undefined) {
            this.#collector.add("warning", "anchor-twice", span, () => `The anchor &${(0,source_text/* shown */.SP)(name)} is set twice; an alias takes the last one before it.`, [
                { message: "It was set here before.", location: this.#collector.locate(this.#collector.firstLine(before.span)) },
            ]);
        }
        this.#anchors.set(name, { target, span });
    }
    #isDuplicate(open, entry) {
        const same = open.keys.has(entry.key);
        open.keys.add(entry.key);
        const folded = folding(entry.key);
        const first = open.seen.get(folded);
        if (first === undefined) {
            open.seen.set(folded, entry.keySpan);
            return false;
        }
        // A key that is merely spelled otherwise stays in the tree, so that whoever reads the mapping can name it.
        this.#collector.add("error", same ? "duplicate-key" : "duplicate-key-spelling", entry.keySpan, () => same
            ? `The key ${(0,source_text/* shown */.SP)(entry.key)} is a duplicate: it stands twice in this mapping.`
            : `The key ${(0,source_text/* shown */.SP)(entry.key)} is a duplicate: it stands twice in this mapping, spelled in two ways that are easily taken for one.`, [{ message: "The key stands here first.", location: this.#collector.locate(first) }]);
        return same;
    }
    /** An empty value has no characters of its own: it stands at its key, or where the parser put it. */
    #ownSpan(scalar) {
        const open = this.#open.at(-1);
        const entry = open !== undefined && "seen" in open ? open.entry : undefined;
        return scalar.start === scalar.end && entry !== undefined ? entry.keySpan : { start: scalar.start, end: scalar.end };
    }
    #place(tree, height) {
        const open = this.#open.at(-1);
        if (open === undefined) {
            this.#root = tree;
            return;
        }
        open.tree.end = Math.max(open.tree.end, tree.end);
        open.tree.height = Math.max(open.tree.height, height + 1);
        if (!("seen" in open)) {
            open.tree.items.push(tree);
            return;
        }
        const entry = open.entry;
        if (entry === undefined)
            return;
        open.entry = undefined;
        entry.value = tree;
        if (entry.merges && !isMergeable(tree)) {
            this.#collector.add("error", "merge-not-a-map", tree, () => "The merge key << takes a mapping or a list of mappings.");
        }
    }
}
/** What is said where a document is nested deeper than `limit`. */
function tooDeepMessage(limit) {
    return `The document is nested too deep: more than ${limit} levels, aliases and merge keys followed.`;
}
function isMergeable(tree) {
    if (tree.kind === "gap")
        return true; // A gap has its own diagnostic.
    const target = tree.kind === "alias" ? tree.target : tree;
    if (target.kind === "list" && target.tag === undefined)
        return target.items.every(isMap);
    return isMap(target);
}
function isMap(tree) {
    if (tree.kind === "gap")
        return true;
    const target = tree.kind === "alias" ? tree.target : tree;
    return target.kind === "map" && target.tag === undefined;
}
/** A key as it compares: compatibility forms and case are the same, because people and other readers take them for the same. */
function folding(key) {
    // oxlint-disable-next-line no-control-regex -- the range is ASCII
    if (/^[\0-\x7f]*$/.test(key))
        return key.toLowerCase();
    return key.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}
/** The tag in its short spelling when it is not of the core set or contradicts what it stands on; else undefined. */
function oddTag(tag, kind, text = "") {
    if (tag === undefined || tag === "!")
        return undefined;
    if (!tag.startsWith(coreTag))
        return tag.startsWith("!") ? tag : `!<${tag}>`;
    const name = tag.slice(coreTag.length);
    const agrees = kind === "scalar" ? name === "str" || coreText.get(name)?.test(text) === true : name === kind;
    return agrees ? undefined : `!!${name}`;
}

;// CONCATENATED MODULE: ./build/source/collector.js

/** One file's text with its lines, and what was found wrong in it. */
class Collector {
    file;
    text;
    /** Grows while nodes are walked, see `parseDocuments`. */
    diagnostics = [];
    #starts;
    #limits;
    #counts = { error: 0, warning: 0, note: 0 };
    constructor(file, text, limits) {
        this.file = file;
        this.text = text;
        this.#starts = (0,source_text/* lineStarts */._$)(text);
        this.#limits = limits;
    }
    /** The place of a span, moved into the text where it leaves it. */
    locate(span) {
        const start = Math.min(Math.max(span.start, 0), this.text.length);
        const end = Math.min(Math.max(span.end, start), this.text.length);
        return { file: this.file, start: (0,source_text/* positionAt */.t$)(this.#starts, start), end: (0,source_text/* positionAt */.t$)(this.#starts, end) };
    }
    /** The part of a span that stands on its first line. */
    firstLine(span) {
        return { start: span.start, end: Math.max(span.start, Math.min(span.end, (0,source_text/* lineEnd */.kd)(this.text, span.start))) };
    }
    /** Whether a further diagnostic of this level would be listed and not only counted. */
    lists(level) {
        return this.#counts[level] < this.#limits.errorsShownPerFile;
    }
    /** Adds a diagnostic, or counts it when enough of its level are listed; then `message` is never called. */
    add(level, code, span, message, related = []) {
        const listed = this.lists(level);
        this.#counts[level] += 1;
        if (listed)
            this.diagnostics.push({ code, level, message: message(), location: this.locate(this.firstLine(span)), related });
    }
    /** Sorts what was found by its place and says how much is not listed. Call it once, when the file is read. */
    close() {
        this.diagnostics.sort((a, b) => a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column);
        for (const level of ["error", "warning"]) {
            const more = this.#counts[level] - this.#limits.errorsShownPerFile;
            if (more <= 0)
                continue;
            this.diagnostics.push({
                code: `more-${level}s`,
                level,
                message: `${more} more ${level}${more === 1 ? "" : "s"} in this file ${more === 1 ? "is" : "are"} not listed.`,
                location: this.locate({ start: 0, end: 0 }),
                related: [],
            });
        }
    }
}

// EXTERNAL MODULE: ./build/source/limits.js
var source_limits = __nccwpck_require__(2790);
;// CONCATENATED MODULE: ./build/source/tree.js
/** Counts the nodes that a walk through one document reaches. Past the limit there are no more nodes, and the file has an error. */
class Walk {
    collector;
    #atMost;
    #visited = 0;
    constructor(collector, atMost) {
        this.collector = collector;
        this.#atMost = atMost;
    }
    /** Whether `count` more nodes, of the collection at `span`, may be reached. */
    allows(count, span) {
        const before = this.#visited;
        this.#visited += count;
        if (this.#visited <= this.#atMost)
            return true;
        if (before <= this.#atMost) {
            this.collector.diagnostics.push({
                code: "too-many-nodes",
                level: "error",
                message: `More than ${this.#atMost} nodes of this document are in use, those reached through aliases counted each time; the rest is not read.`,
                location: this.collector.locate(this.collector.firstLine(span)),
                related: [],
            });
            // Stays over the limit whatever is asked for next, small collections included.
            this.#visited = this.#atMost + 1;
        }
        return false;
    }
}
/** The node for a tree; `undefined` gives a missing node at `span`. */
function rootNode(walk, tree, span) {
    return tree === undefined ? new MissingNode(walk.collector.locate(span), undefined) : nodeOf(walk, tree, undefined, undefined);
}
function nodeOf(walk, tree, keySpan, via) {
    if (tree.kind === "gap")
        return new MissingNode(walk.collector.locate(tree), via);
    if (tree.kind !== "alias")
        return new TreeNode(walk, tree, keySpan, via);
    // The first alias on the way from the root stands nearest to what the reader looks at, so it is the one that is named.
    return new TreeNode(walk, tree.target, keySpan, via ?? walk.collector.locate(tree));
}
class MissingNode {
    kind = "missing";
    location;
    via;
    constructor(location, via) {
        this.location = location;
        if (via !== undefined)
            this.via = via;
    }
    entries() {
        return [];
    }
    get() {
        return this;
    }
    items() {
        return [];
    }
    text() {
        return undefined;
    }
}
class TreeNode {
    via;
    tag;
    style;
    #walk;
    #tree;
    #keySpan;
    #location;
    #entries;
    #items;
    #byKey;
    constructor(walk, tree, keySpan, via) {
        this.#walk = walk;
        this.#tree = tree;
        this.#keySpan = keySpan;
        if (via !== undefined)
            this.via = via;
        if (tree.tag !== undefined)
            this.tag = tree.tag;
        if (tree.kind === "scalar")
            this.style = tree.style;
    }
    get kind() {
        return this.#tree.kind;
    }
    get location() {
        this.#location ??= this.#walk.collector.locate(this.#tree);
        return this.#location;
    }
    entries() {
        this.#entries ??= this.#readEntries();
        return this.#entries;
    }
    get(key) {
        this.#byKey ??= new Map(this.entries().map((entry) => [entry.key, entry.value]));
        return this.#byKey.get(key) ?? new MissingNode(this.#walk.collector.locate(this.#missingSpan()), this.via);
    }
    items() {
        this.#items ??= this.#readItems();
        return this.#items;
    }
    text() {
        return this.#tree.kind === "scalar" ? this.#tree.text : undefined;
    }
    #readEntries() {
        const map = this.#tree;
        if (map.kind !== "map")
            return [];
        const merged = mergedEntries(this.#walk, map);
        if (!this.#walk.allows(merged.length, map))
            return [];
        return merged.map(({ entry, via }) => {
            const collector = this.#walk.collector;
            const keyLocation = collector.locate(entry.keySpan);
            const mergedAt = via === undefined ? undefined : (this.via ?? collector.locate(via));
            const value = nodeOf(this.#walk, entry.value, entry.keySpan, mergedAt ?? this.via);
            return mergedAt === undefined ? { key: entry.key, keyLocation, value } : { key: entry.key, keyLocation, value, via: mergedAt };
        });
    }
    #readItems() {
        const list = this.#tree;
        if (list.kind !== "list" || !this.#walk.allows(list.items.length, list))
            return [];
        return list.items.map((item) => nodeOf(this.#walk, item, undefined, this.via));
    }
    /** Where a missing key is shown: at the key of this node, else on the first line of this node, never over a whole image. */
    #missingSpan() {
        if (this.#keySpan !== undefined)
            return this.#keySpan;
        const tree = this.#tree;
        const firstLine = this.#walk.collector.firstLine(tree);
        if (tree.kind !== "map" || firstLine.end === tree.end)
            return firstLine;
        // A comment may follow on the line, so the line ends where its last key or value ends.
        let end = tree.start;
        for (const { keySpan, value } of tree.entries) {
            if (keySpan.end > firstLine.end)
                break;
            end = Math.max(end, keySpan.end);
            if (value.start >= tree.start && value.end <= firstLine.end)
                end = Math.max(end, value.end);
        }
        return { start: tree.start, end };
    }
}
/**
 * The entries of a mapping with merge keys applied where they stand: keys of the mapping itself win, then earlier sources. Worked out once
 * for each mapping, so that merge keys upon merge keys cost what they copy. The recursion is bounded by the depth that the builder allows.
 */
function mergedEntries(walk, map) {
    if (map.merged !== undefined)
        return map.merged;
    if (!map.entries.some((entry) => entry.merges)) {
        map.merged = map.entries.map((entry) => ({ entry, via: undefined }));
        return map.merged;
    }
    const taken = new Set();
    for (const entry of map.entries)
        if (!entry.merges)
            taken.add(entry.key);
    const merged = [];
    for (const entry of map.entries) {
        if (!entry.merges) {
            merged.push({ entry, via: undefined });
            continue;
        }
        for (const { source, via } of mergeSources(entry)) {
            const copied = mergedEntries(walk, source);
            if (!walk.allows(copied.length, map)) {
                map.merged = [];
                return map.merged;
            }
            for (const one of copied) {
                if (taken.has(one.entry.key))
                    continue;
                taken.add(one.entry.key);
                merged.push({ entry: one.entry, via });
            }
        }
    }
    map.merged = merged;
    return merged;
}
function mergeSources(entry) {
    const values = entry.value.kind === "list" ? entry.value.items : aliasedItems(entry.value);
    const sources = [];
    for (const value of values) {
        const target = value.kind === "alias" ? value.target : value;
        if (target.kind === "map")
            sources.push({ source: target, via: value.kind === "alias" ? value : entry.keySpan });
    }
    return sources;
}
/** A merge key whose value is an alias to a list of mappings merges them all. */
function aliasedItems(value) {
    if (value.kind !== "alias" || value.target.kind !== "list")
        return [value];
    return value.target.items.map((item) => (item.kind === "map" ? { kind: "alias", start: value.start, end: value.end, target: item } : item));
}

;// CONCATENATED MODULE: ./build/source/document.js
/** Parses the text of a file into documents of nodes that know their place. The only home of the YAML parser. */






/**
 * The parser's options, each with its reason: 1.2 makes `no` and `017` text; the parser's own search for duplicate keys, its pretty messages
 * and its sets and ordered maps take quadratic time; keys are text; nothing is printed.
 */
function parserOptions() {
    const schema = new dist/* Schema */.Sj({ schema: "core", merge: true, resolveKnownTags: false });
    // The parser looks tags up in an object with a prototype: it takes `!<constructor>` for a known tag and adds it to a list that it then
    // searches for each tag. A megabyte of that takes 20 s.
    schema.knownTags = Object.create(null);
    return {
        version: "1.2",
        schema,
        merge: true,
        uniqueKeys: false,
        stringKeys: true,
        prettyErrors: false,
        resolveKnownTags: false,
        logLevel: "silent",
        keepSourceTokens: false,
    };
}
/**
 * The documents of a text that `decodeSource` gave. Never throws for a text, whatever it holds: what cannot be read as meant is a
 * diagnostic, and a document with a syntax error is counted but not walked, so that half a tree is never taken for a whole one.
 *
 * A text without a document (empty, or comments only) gives no documents and no diagnostics.
 */
function parseDocuments(file, text, limits = source_limits/* defaultLimits */.M) {
    const collector = new Collector(file, text, limits);
    // A stack trace for each of a million syntax errors costs ten seconds and a gigabyte.
    const traces = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    let parsed;
    try {
        parsed = compose(collector, limits);
    }
    finally {
        Error.stackTraceLimit = traces;
    }
    const documents = parsed.map((document, index) => ({ file, number: index + 1, root: readDocument(collector, limits, document) }));
    collector.close();
    return { documents, diagnostics: collector.diagnostics };
}
/**
 * The parser's own `parseAllDocuments`, taken apart so that it stops where a limit is hit and does not first build what is refused: a
 * million open brackets cost 5.6 s and a gigabyte in one piece.
 */
function compose(collector, limits) {
    const parser = new dist/* Parser */.iX();
    const composer = new dist/* Composer */.Dk(parserOptions());
    const directives = new DirectiveCheck(collector);
    const composed = [];
    let stopped = false;
    const take = (documents) => {
        for (const document of documents) {
            const start = document.range[0];
            if (composed.length >= limits.documentsPerFile) {
                if (stopped)
                    return;
                stopped = true;
                collector.add("error", "too-many-documents", { start, end: start + 3 }, () => `The file has more than ${limits.documentsPerFile} documents; the rest is not read.`);
                return;
            }
            reportSyntax(collector, document.errors);
            composed.push({ start, contents: document.errors.length > 0 ? undefined : document.contents });
        }
    };
    const advance = (tokens) => {
        for (const token of tokens) {
            // A refused directive is kept from the parser: by YAML 1.1 it would read sets and ordered maps, in quadratic time.
            if (token.type === "directive" && !directives.accepts(token.source, token.offset))
                continue;
            if (token.type === "document")
                directives.close(token.start.some((part) => part.type === "doc-start"));
            take(composer.next(token));
        }
    };
    try {
        for (const lexeme of new dist/* Lexer */.JG().lex(collector.text)) {
            advance(parser.next(lexeme));
            // The stack holds the document, its open collections and perhaps a scalar. The builder draws the line exactly; here it is drawn
            // before the parser recurses, whose own end depends on how deep the caller stands.
            if (parser.stack.length > limits.depth + 2) {
                collector.add("error", "nested-too-deep", { start: parser.offset, end: parser.offset + 1 }, () => tooDeepMessage(limits.depth));
                take(composer.end());
                composed.push({ start: parser.offset, contents: undefined });
                return composed;
            }
            if (stopped)
                return composed;
        }
        advance(parser.end());
        take(composer.end());
    }
    catch (error) {
        // The parser reports errors and does not throw them; if it throws all the same, the file is unreadable and the run goes on.
        const reason = error instanceof Error ? error.message : String(error);
        collector.add("error", "syntax", { start: parser.offset, end: parser.offset }, () => `This cannot be parsed as YAML: ${(0,source_text/* shown */.SP)(reason)}.`);
        return composed;
    }
    if (composed.length === 0)
        reportSyntax(collector, composer.streamInfo().errors);
    directives.finish();
    return composed;
}
/** Directives change how a document is read, and the parser takes some without a word. */
class DirectiveCheck {
    #collector;
    #pending;
    #version;
    #hasAccepted = false;
    constructor(collector) {
        this.#collector = collector;
    }
    /** Whether the parser may see a directive. */
    accepts(source, offset) {
        const span = { start: offset, end: offset + source.trimEnd().length };
        this.#pending = span;
        const isAccepted = this.#isHarmless(source, span);
        this.#hasAccepted ||= isAccepted;
        return isAccepted;
    }
    /** A document begins, with a line `---` or without. */
    close(isMarked) {
        // The parser says so itself for a directive that it saw.
        if (!isMarked && !this.#hasAccepted)
            this.finish();
        this.#pending = undefined;
        this.#version = undefined;
        this.#hasAccepted = false;
    }
    /** No document follows. */
    finish() {
        if (this.#pending === undefined)
            return;
        this.#collector.add("error", "syntax", this.#pending, () => "A directive (%) must be followed by a line --- and a document.");
    }
    #isHarmless(source, span) {
        const [name = "", ...parts] = source.trim().split(/[ \t]+/);
        if (name === "%TAG")
            return true;
        if (name !== "%YAML") {
            this.#collector.add("warning", "unknown-directive", span, () => `The directive ${(0,source_text/* shown */.SP)(name)} is unknown and has no effect.`);
            return false;
        }
        const isSecond = this.#version !== undefined;
        this.#version = span;
        if (isSecond) {
            this.#collector.add("error", "yaml-version", span, () => "A document may have one %YAML directive only.");
            return false;
        }
        if (parts.length !== 1 || parts[0] === "1.2")
            return true;
        const version = parts[0] ?? "";
        this.#collector.add("error", "yaml-version", span, () => `%YAML ${(0,source_text/* shown */.SP)(version)} changes how this document and those after it are read (1.1: no is a boolean, 017 is 15); only 1.2 is read here.`);
        return false;
    }
}
// `{{ x }}` of Jinja, Helm and Ansible, `{% if %}`, `{# #}`, and `<% %>` of ERB, before any quote on the line.
const template = /^[^"'\n]*(?:\{\{|\{%|\{#|<%)/;
/** The syntax errors of one document. What follows the first sign of a template is left out: it is the same mistake over and over. */
function reportSyntax(collector, faults) {
    for (const [index, fault] of faults.entries()) {
        // The parser goes on after the end of the tree and reports each further token by itself.
        if (index > 0 && fault.message.includes("token in YAML stream"))
            continue;
        const span = { start: fault.pos[0], end: fault.pos[1] };
        if (collector.lists("error") && looksLikeTemplate(collector.text, span.start)) {
            collector.add("error", "template", span, () => "This looks like a template, not YAML: put quotes around the placeholder, or check the file that the template gives.");
            return;
        }
        collector.add("error", fault.code === "NON_STRING_KEY" ? "key-not-text" : "syntax", span, () => syntaxMessage(fault));
    }
}
/** Looks at the surroundings only: a line can be a megabyte long and have an error on each character. */
function looksLikeTemplate(text, offset) {
    const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
    return template.test(text.slice(Math.max(0, lineStart, offset - 200), offset + 3));
}
function syntaxMessage(fault) {
    switch (fault.code) {
        case "NON_STRING_KEY":
            return "A key must be text; a list, a mapping, an alias or a tagged value cannot be one.";
        case "KEY_OVER_1024_CHARS":
            return "A key must be at most 1,024 characters long, on one line with its colon.";
        case "TAB_AS_INDENT":
            return "A tab is used as indentation; YAML allows spaces only.";
        case "RESOURCE_EXHAUSTION":
            return "The document is nested too deep for the parser.";
        default: {
            // The first line only, and no place: the place is the diagnostic's, and an excerpt would repeat lines of the file.
            const first = fault.message.split("\n", 1)[0] ?? "";
            return `This is not valid YAML: ${shownMessage(first.replace(/ at line \d+, column \d+:?$/, ""))}.`;
        }
    }
}
/** The parser's messages quote the file at their end; the quote is kept short. */
function shownMessage(message) {
    const colon = message.indexOf(': "');
    return colon === -1 ? message.slice(0, 160) : `${message.slice(0, Math.min(colon, 160))}: ${(0,source_text/* shown */.SP)(message.slice(colon + 2))}`;
}
function readDocument(collector, limits, document) {
    const walk = new Walk(collector, limits.visitedNodesPerDocument);
    const builder = new TreeBuilder(collector, limits);
    const contents = document.contents;
    if (contents !== undefined && contents !== null && !isEmpty(contents))
        feed(collector.text, builder, contents);
    return rootNode(walk, builder.root, { start: document.start, end: document.start });
}
/** Whether there is nothing at all, as in a document of comments. `~`, `""` and a lone tag are something. */
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && node.type === dist/* Scalar */.X5.PLAIN && node.source === "" && node.tag === undefined && node.anchor === undefined;
}
/** Tells the builder what stands in a node. The recursion is bounded: `compose` has refused what is nested deeper than the limit. */
function feed(text, builder, node) {
    const [start, end] = node.range ?? [0, 0];
    if ((0,dist/* isAlias */.Vj)(node)) {
        builder.alias(node.source, { start, end });
        return;
    }
    if ((0,dist/* isScalar */.jn)(node)) {
        builder.scalar(scalarEvent(text, node));
        return;
    }
    if (!(0,dist/* isCollection */.P3)(node))
        return;
    const properties = { anchor: node.anchor, tag: node.tag };
    const closed = node.flow === true ? end : undefined;
    if (!(0,dist/* isMap */.jh)(node)) {
        builder.startList(start, properties);
        for (const item of node.items)
            feedItem(text, builder, item);
        builder.end(closed);
        return;
    }
    const first = node.items[0]?.key;
    builder.startMap(node.flow === true || !(0,dist/* isScalar */.jn)(first) ? start : scalarEvent(text, first).start, properties);
    for (const pair of node.items) {
        // `stringKeys` has refused every other key, and a document with errors is not read.
        if (!(0,dist/* isScalar */.jn)(pair.key))
            continue;
        const key = scalarEvent(text, pair.key);
        builder.key(key);
        if (isNodeLike(pair.value))
            feed(text, builder, pair.value);
        else
            builder.scalar({ start: key.end, end: key.end, text: "", style: "plain", anchor: undefined, tag: undefined });
    }
    builder.end(closed);
}
function feedItem(text, builder, item) {
    if (!isNodeLike(item))
        return;
    if ((0,dist/* isScalar */.jn)(item) && item.type === dist/* Scalar */.X5.PLAIN && item.source === "") {
        builder.scalar({ ...scalarEvent(text, item), ...dashBefore(text, item.range?.[0] ?? 0) });
        return;
    }
    feed(text, builder, item);
}
function isNodeLike(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isCollection */.P3)(value) || (0,dist/* isAlias */.Vj)(value);
}
/** An empty item stands at its dash. */
function dashBefore(text, offset) {
    let at = offset;
    while (at > 0 && (text[at - 1] === " " || text[at - 1] === "\t"))
        at -= 1;
    return text[at - 1] === "-" ? { start: at - 1, end: at } : { start: offset, end: offset };
}
function scalarEvent(text, node) {
    const [start, end] = node.range ?? [0, 0];
    const isBlock = node.type === dist/* Scalar */.X5.BLOCK_LITERAL || node.type === dist/* Scalar */.X5.BLOCK_FOLDED;
    const span = isBlock ? blockContent(text, start, end) : { start, end };
    const style = isBlock ? "block" : node.type === dist/* Scalar */.X5.PLAIN ? "plain" : "quoted";
    return { ...span, style, text: node.source ?? "", anchor: node.anchor, tag: node.tag };
}
const white = new Set([" ", "\t", "\r", "\n"]);
/** The content of a block scalar without its indentation, header and trailing lines; the header's indicator when there is no content. */
function blockContent(text, start, end) {
    const header = /[|>][-+0-9]*/y;
    header.lastIndex = start;
    const indicator = { start, end: start + (header.exec(text)?.[0].length ?? 1) };
    const feed = text.indexOf("\n", start);
    if (feed === -1 || feed >= end)
        return indicator;
    let first = feed + 1;
    let last = end;
    while (last > first && white.has(text[last - 1] ?? ""))
        last -= 1;
    while (first < last && white.has(text[first] ?? ""))
        first += 1;
    return first === last ? indicator : { start: first, end: last };
}

// EXTERNAL MODULE: ./build/source/location.js
var source_location = __nccwpck_require__(2897);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/gate.js









/** Holds every image of the files against the matrix. Throws only for what is our own mistake. */
function gate(input, policy) {
    const library = new Library(input.limits);
    const fates = new Map();
    const diagnostics = [...input.refused];
    for (const { location } of input.refused)
        fates.set(location.file, "refused");
    for (const { location } of input.doubtful)
        fates.set(location.file, "refused");
    const recognised = new Map(formats/* formats */.F.map((format) => [format, []]));
    const skipped = [];
    for (const [index, file] of input.files.entries()) {
        input.onFile?.(index);
        const marked = file.named || formats/* formats */.F.some((format) => (0,source_text/* mightContain */.eg)(file.bytes, format.marker));
        if (!marked && !formats/* formats */.F.some((format) => (0,source_text/* mightContain */.eg)(file.bytes, format.hint))) {
            fates.set(file.path, "other");
            skipped.push({ file, index });
            continue;
        }
        const { documents, diagnostics: all } = library.parse(file.path, file.bytes);
        if (!marked && hasError(all)) {
            // Not YAML, and not marked as ours: somebody else's template.
            fates.set(file.path, "other");
            skipped.push({ file, index });
            continue;
        }
        const complaints = library.take(file.path);
        diagnostics.push(...complaints);
        if (hasError(complaints))
            fates.set(file.path, "refused");
        else
            fates.set(file.path, sortDocuments(file, documents, recognised, diagnostics));
    }
    input.onFile?.(input.files.length);
    const walked = new Set([...recognised.values()].flatMap((documents) => documents.map((document) => document.file)));
    const images = [];
    const context = {
        open(fromFile, path) {
            const opened = input.open(fromFile, path);
            if ("reason" in opened)
                return opened;
            const { documents, diagnostics: complaints } = library.parse(opened.path, opened.bytes);
            diagnostics.push(...library.take(opened.path));
            walked.add(opened.path);
            return hasError(complaints) ? { reason: "it cannot be read as meant" } : { documents };
        },
    };
    for (const [format, documents] of recognised) {
        const reading = format.read(documents, context);
        images.push(...reading.images);
        diagnostics.push(...reading.diagnostics);
    }
    // A walk that met its budget has added an error to the file's own list meanwhile.
    for (const path of walked)
        diagnostics.push(...library.take(path));
    if (images.length < policy.minImages) {
        // Too few images: a file that nobody can read may be where the missing ones are.
        diagnostics.push(...input.doubtful.map((diagnostic) => ({ ...diagnostic, level: "error" })));
        const unreadable = [];
        for (const { file, index } of skipped) {
            input.onFile?.(index);
            library.parse(file.path, file.bytes);
            const complaints = library.take(file.path).filter((diagnostic) => diagnostic.level === "error");
            // A template is written for another program, which fills it in before anybody reads it.
            if (complaints.length === 0 || complaints.some((diagnostic) => diagnostic.code === "template"))
                continue;
            unreadable.push(complaints);
            fates.set(file.path, "refused");
        }
        input.onFile?.(input.files.length);
        diagnostics.push(...(unreadable.length <= mostSuspects ? unreadable.flat() : [foldSuspects(unreadable)]));
    }
    else
        diagnostics.push(...input.doubtful);
    return report(images, diagnostics, fates, library, input.unmatched, policy);
}
/** Up to so many unreadable files are each shown with their errors where too few images were found. */
const mostSuspects = 3;
function foldSuspects(unreadable) {
    const places = unreadable.flatMap(([first]) => (first === undefined ? [] : [{ message: first.message, location: first.location }]));
    return {
        code: "unreadable-files",
        level: "error",
        message: `Too few images were found, and ${unreadable.length} of the other files cannot be read as YAML: what is missing may stand in one of them. Correct them, leave them out with exclude-paths, or name the files that hold definitions.`,
        location: (0,source_location/* startOfFile */.S)(places[0]?.location.file ?? ""),
        related: places.slice(0, 10),
    };
}
function hasError(diagnostics) {
    return diagnostics.some((diagnostic) => diagnostic.level === "error");
}
function report(images, diagnostics, fates, library, unmatched, policy) {
    const assessments = images.map((image) => assess(image, policy, library)).toSorted(arrange/* compareImages */.qJ);
    const failing = assessments.filter((assessment) => assessment.failing);
    const failingWith = (verdict) => failing.filter((assessment) => assessment.verdict === verdict).length;
    const unread = diagnostics.filter((diagnostic) => diagnostic.level === "error").length;
    const conclusion = (0,policy_conclusion/* conclude */.Ep)({ images: images.length, unsupported: failingWith("unsupported"), uncovered: failingWith("not-covered"), undetermined: failingWith("undetermined"), unread, files: fates.size, unmatched }, policy);
    const filesThat = (fate) => [...fates.values()].filter((each) => each === fate).length;
    const imagesThat = (verdict) => assessments.filter((assessment) => assessment.verdict === verdict).length;
    return {
        schemaVersion: "1.0",
        version: version/* version */.r,
        matrixVersion: matrix/* matrixVersion */._,
        conclusion: conclusion.exitCode === 0 ? "success" : "failure",
        exitCode: conclusion.exitCode,
        reason: conclusion.reason,
        wouldFail: conclusion.wouldFail,
        warnOnly: policy.warnOnly,
        strict: policy.strict,
        counts: {
            images: images.length,
            unsupported: imagesThat("unsupported"),
            undetermined: imagesThat("undetermined"),
            "not-covered": imagesThat("not-covered"),
            supported: imagesThat("supported"),
            "not-applicable": imagesThat("not-applicable"),
            failing: failing.length,
            findings: assessments.reduce((sum, assessment) => sum + assessment.findings.length, 0),
        },
        files: { matched: fates.size, definitions: filesThat("definitions"), other: filesThat("other"), refused: filesThat("refused") },
        images: assessments,
        diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, excerpt: library.excerpt(diagnostic.location) })).toSorted(arrange/* compareDiagnostics */.oV),
    };
}
/** The files of a run, parsed once each, with the lines that reports quote. */
class Library {
    #limits;
    #parsed = new Map();
    #taken = new Map();
    #lines = new Map();
    constructor(limits) {
        this.#limits = limits;
    }
    parse(path, bytes) {
        const known = this.#parsed.get(path);
        if (known !== undefined)
            return known;
        const decoded = (0,source_text/* decodeSource */.E4)(path, bytes, this.#limits);
        const result = "text" in decoded ? parseDocuments(path, decoded.text, this.#limits) : { documents: [], diagnostics: decoded.diagnostics };
        if ("text" in decoded)
            this.#lines.set(path, { text: decoded.text, starts: (0,source_text/* lineStarts */._$)(decoded.text) });
        this.#parsed.set(path, result);
        return result;
    }
    /** The diagnostics of a file that were not taken before. */
    take(path) {
        const all = this.#parsed.get(path)?.diagnostics ?? [];
        const before = this.#taken.get(path) ?? 0;
        this.#taken.set(path, all.length);
        return all.slice(before);
    }
    /** The line of a place, at most 300 code points; empty where the place stands beyond them. */
    excerpt(location) {
        const lines = this.#lines.get(location.file);
        if (lines === undefined || location.start.column > longestExcerpt)
            return "";
        return Array.from((0,source_text/* lineText */.oZ)(lines.text, lines.starts, location.start.line).slice(0, longestExcerpt * 2)).slice(0, longestExcerpt).join("");
    }
}
const longestExcerpt = 300;
/** Gives every document of a file to the formats that recognise it. A document that was meant to be recognised refuses its file. */
function sortDocuments(file, documents, recognised, diagnostics) {
    let fate = "other";
    for (const document of documents) {
        for (const [format, own] of recognised) {
            const recognition = format.recognise(document);
            if (recognition.kind === "yes") {
                own.push(document);
                if (fate === "other")
                    fate = "definitions";
            }
            else if (recognition.kind === "near") {
                diagnostics.push(recognition.diagnostic);
                fate = "refused";
            }
        }
    }
    if (fate !== "other" || !file.named)
        return fate;
    diagnostics.push(notRecognised(file.path, documents));
    return "refused";
}
function notRecognised(path, documents) {
    const root = documents.find((document) => document.root.kind !== "missing")?.root;
    const found = root === undefined ? "it is empty" : root.kind === "map" && root.get("images").kind !== "missing" ? "it has `images` but not the marker" : "its structure is that of no known format";
    return {
        code: "not-recognised",
        level: "error",
        message: `This file was named and holds no image definition: ${found}. Native definitions begin with \`apiVersion: sysprep-gate/v1\` and \`kind: Images\`.`,
        location: root?.location ?? (0,source_location/* startOfFile */.S)(path),
        related: [],
    };
}
function assess(image, policy, library) {
    const { outcomes, ...evaluation } = (0,evaluate/* evaluateImage */.d3)(image, matrix/* statements */.F, { strict: policy.strict });
    const findings = outcomes.map(({ weight, ...outcome }) => ({
        ...outcome,
        level: (0,policy_conclusion/* levelOf */.In)(weight, outcome.outcome, evaluation.verdict, image.format, policy),
        excerpt: library.excerpt(outcome.location),
        waived: false,
    }));
    const { name, format, location } = image;
    return { name, format, location, ...evaluation, failing: (0,policy_conclusion/* reactionTo */.dF)(evaluation.verdict, format, policy) === "fail", findings: findings.toSorted(arrange/* compareFindings */.Eg) };
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CS: () => (/* binding */ listFiles),
  xO: () => (/* binding */ readInside),
  oF: () => (/* binding */ readListed),
  RE: () => (/* binding */ scanForMarker)
});

// UNUSED EXPORTS: repositoryFolder

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
const EXPANSION_MAX_LENGTH = 4_000_000;
// `expand_` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
const EXPANSION_MAX_DEPTH = 1_000;
// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
const EXPANSION_MAX_REWRITES = 1_000;
// `EXPANSION_MAX_STEPS` bounds the work one `expand` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand_` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
const EXPANSION_MAX_STEPS = 20_000_000;
// What one `expand_` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
const CALL_STEPS = 16;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
    for (let i = 0; i < items.length; i++) {
        target.push(items[i]);
    }
}
// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
function balancedWithBudget(str, masked, budget) {
    if (budget.remaining < 0) {
        return undefined;
    }
    const r = range('{', '}', masked);
    const unmatched = r !== undefined && masked.indexOf('{') < r[0];
    budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
    if (!r || budget.remaining < 0) {
        return undefined;
    }
    return {
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + 1, r[1]),
        post: str.slice(r[1] + 1),
        unmatched,
    };
}
// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
    budget.remaining -= masked.length;
    const open = [];
    for (let i = 0; i < masked.length; i++) {
        const c = masked.charCodeAt(i);
        if (c === 0x7b) {
            open.push(i);
        }
        else if (c === 0x7d && open.length) {
            open.pop();
        }
    }
    let out = '';
    let last = 0;
    for (let i = 0; i < open.length; i++) {
        const at = open[i];
        out += masked.slice(last, at) + '\0';
        last = at + 1;
    }
    return out + masked.slice(last);
}
// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
    budget.remaining -= str.length;
    if (budget.remaining < 0) {
        return false;
    }
    // Whether a `}` follows the current position before the line ends
    let close = false;
    for (let i = str.length - 1; i >= 0; i--) {
        const c = str.charCodeAt(i);
        if (c === 0x7d) {
            close = true;
        }
        else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
            // A line terminator, which `.` does not match
            close = false;
        }
        else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
            return true;
        }
    }
    return false;
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 *
 * Returns `undefined` if the step budget runs out before the whole set is
 * split, since splitting what is left on every comma would tear apart the
 * nested sets it still holds.
 */
function parseCommaParts(str, budget) {
    const parts = [];
    // Walk the brace groups iteratively. Recursing on `post` once per group let a
    // chain of them exhaust the stack - the parsing-side counterpart to
    // the `expand_` overflow fixed for CVE-2026-14257, and not something `max` or
    // `maxLength` can bound, since it happens before expansion.
    //
    // The part the next chunk continues
    let carry = '';
    for (;;) {
        // A set's body holds no unmatched `{`, so there is nothing to mask.
        const m = balancedWithBudget(str, str, budget);
        if (budget.remaining < 0) {
            return undefined;
        }
        if (!m) {
            const tail = str.split(',');
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
        }
        const { pre, body, post } = m;
        const p = pre.split(',');
        p[0] = carry + p[0];
        p[p.length - 1] += '{' + body + '}';
        if (!post.length) {
            pushAll(parts, p);
            return parts;
        }
        carry = p.pop();
        pushAll(parts, p);
        str = post;
    }
}
// An option that is left out, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
    return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const max = bound(options.max, EXPANSION_MAX);
    const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
    const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
    const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
    const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
    const out = [];
    let length = 0;
    // Bash drops empty results at the top level, and they don't count against
    // `max`, so `max` bounds the number of *kept* results. Only an empty
    // `acc[a] + pre` can make one, so for those the empty values are skipped
    // without being visited. Visiting them one at a time let a set of empties
    // cost `acc.length * values.length` while keeping nothing.
    let nonEmpty;
    outer: for (let a = 0; a < acc.length; a++) {
        const prefix = acc[a] + pre;
        let vs = values;
        if (dropEmpties && !prefix) {
            if (!nonEmpty)
                nonEmpty = values.filter(v => v);
            vs = nonEmpty;
        }
        for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
                break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
                break outer;
            out.push(expansion);
            length += expansion.length;
        }
    }
    budget.remaining -= out.length;
    return out;
}
// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
    const n = body.split(/\.\./);
    const N = [];
    // A sequence body always splits into two or three parts, but the compiler
    // can't know that.
    /* c8 ignore start */
    if (n[0] === undefined || n[1] === undefined) {
        return N;
    }
    /* c8 ignore stop */
    const x = numeric(n[0]);
    const y = numeric(n[1]);
    const width = Math.max(n[0].length, n[1].length);
    let incr = n.length === 3 && n[2] !== undefined ?
        Math.max(Math.abs(numeric(n[2])), 1)
        : 1;
    let test = lte;
    const reverse = y < x;
    if (reverse) {
        incr *= -1;
        test = gte;
    }
    const pad = n.some(isPadded);
    // A padded value is built a character at a time to `width`, which the input
    // sets, so it costs one step per character: 64KB of
    // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
    // one step per value.
    const cost = pad ? width : 1;
    let length = 0;
    for (let i = x; test(i, y) && N.length < max; i += incr) {
        // Each value is a step. `max` and `maxLength` bound one sequence, but a
        // chain of them still generated up to `max` values each, however few
        // combining could keep.
        budget.remaining -= cost;
        if (budget.remaining < 0) {
            return undefined;
        }
        let c;
        if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === '\\') {
                c = '';
            }
        }
        else {
            c = String(i);
            if (pad) {
                const need = width - c.length;
                if (need > 0) {
                    const z = new Array(need + 1).join('0');
                    if (i < 0) {
                        c = '-' + z + c.slice(1);
                    }
                    else {
                        c = z + c;
                    }
                }
            }
        }
        if (length + c.length > maxLength)
            break;
        N.push(c);
        length += c.length;
    }
    return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
    // An overdraft here makes the first scan refuse, so `str` stays literal.
    budget.remaining -= CALL_STEPS;
    // Too deeply nested to keep following: treat the rest as literal, the same
    // way a group that cannot expand is already handled. Truncating rather than
    // throwing keeps `expand` total, matching `max` and `maxLength`.
    if (depth > maxDepth) {
        return [str];
    }
    // Consume the string's top-level brace groups left to right, threading a
    // running set of combined prefixes (`acc`). Expanding the tail iteratively -
    // rather than recursing on `m.post` once per group - keeps the native stack
    // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
    // longer overflow the stack, and leaves a single accumulator whose size
    // `maxLength` bounds directly (CVE-2026-14257).
    let acc = [''];
    // Bash drops empty results, but only when the *first* top-level group is a
    // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
    // is on the final strings, so it is applied to whichever `combine` produces
    // them (the one with no brace set left in the tail).
    // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
    // re-reads the whole string, so leaving this unbounded is quadratic.
    let rewrites = 0;
    let dropEmpties = false;
    let firstGroup = true;
    // `str` with its unmatched `{` masked, once a scan has run into them
    let masked = str;
    for (;;) {
        const m = balancedWithBudget(str, masked, budget);
        // No brace set left, or no step budget left to look for one: the rest of
        // the string is literal.
        if (!m) {
            return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
        }
        if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
        }
        // no need to expand pre, since it is guaranteed to be free of brace-sets
        const pre = m.pre;
        // This set and the rest of the string, literal: for a set that cannot
        // expand, and for one the step budget runs out on. Once it is overdrawn,
        // every set still being expanded, at every level, stays literal like this -
        // otherwise each level above would go on combining, and wrapping and
        // expanding again, results the budget was too small for.
        const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
        if (/\$$/.test(pre)) {
            acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
                break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
        }
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                rewrites++;
                str = m.pre + '{' + m.body + escClose + m.post;
                // Taking a `}` away never gives an unmatched `{` a partner, so what
                // is masked stays unmatched. The `{` it closed can be left without
                // one, and the next scan masks it.
                masked =
                    masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                isTop = true;
                continue;
            }
            // Nothing here expands, so the whole remaining string is literal.
            return literal();
        }
        if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
        }
        let values;
        if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
                return literal();
            }
        }
        else {
            let n = parseCommaParts(m.body, budget);
            // The step budget ran out partway through the set.
            if (!n) {
                return literal();
            }
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                // The step budget ran out expanding the set's only part.
                if (budget.remaining < 0) {
                    return literal();
                }
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    if (budget.remaining < 0) {
                        return literal();
                    }
                    acc = next;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                /* c8 ignore stop */
            }
            // Values that `combine` is going to drop as empty produce no result, so
            // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
            // would stop at `['a', '']` and yield one result instead of two. Skipping
            // them outright keeps `values` bounded while leaving `max` a bound on
            // *kept* results.
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
                if (acc[d]) {
                    dropsEmpties = false;
                }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
                const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                // The step budget ran out expanding a member.
                if (budget.remaining < 0) {
                    return literal();
                }
                for (let k = 0; k < expanded.length; k++) {
                    const v = expanded[k];
                    if (dropsEmpties && !v)
                        continue;
                    if (values.length >= max ||
                        valuesLength + v.length > maxLength) {
                        break outer;
                    }
                    values.push(v);
                    valuesLength += v.length;
                }
            }
        }
        const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
        // The step budget ran out combining the set's values in.
        if (budget.remaining < 0) {
            return literal();
        }
        acc = next;
        if (!m.post.length)
            break;
        str = m.post;
        masked = masked.slice(m.end + 1);
    }
    return acc;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
// One digit, or a class of digits from a to b.
const digit = (a, b) => a === b ?
    { t: 'lit', ch: String(a) }
    : { t: 'class', re: new RegExp(`^[${a}-${b}]$`) };
const prefix = (d, alts) => alts.map(s => [digit(d, d), ...s]);
// The digit strings from a to b, which have the same length.
const fixed = (a, b) => {
    if (!a)
        return [[]];
    let lo = +a[0];
    let hi = +b[0];
    const ra = a.slice(1);
    const rb = b.slice(1);
    if (lo === hi)
        return prefix(lo, fixed(ra, rb));
    const zeros = '0'.repeat(ra.length);
    const nines = '9'.repeat(ra.length);
    const out = [];
    if (ra !== zeros)
        out.push(...prefix(lo++, fixed(ra, nines)));
    const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
    if (lo <= hi) {
        out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
    }
    out.push(...last);
    return out;
};
// The numbers from a to b, where 0 <= a <= b. If width is set, each
// one has leading zeros to make it that many digits.
const nonneg = (a, b, width) => {
    if (width) {
        return fixed(String(a).padStart(width, '0'), String(b).padStart(width, '0'));
    }
    const out = [];
    for (let len = String(a).length; len <= String(b).length; len++) {
        const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
        const hi = Math.min(b, 10 ** len - 1);
        out.push(...fixed(String(lo), String(hi)));
    }
    return out;
};
/**
 * The strings that the bash brace expansion `{lo..hi}` makes, as
 * the alternatives of an `@(...)` extglob. Each one is a sequence of
 * digits and digit classes, so there are only a few of them, even for
 * a large range.
 *
 * If either end has a leading zero, such as `{01..10}`, each number
 * has leading zeros to make it as long as the longer end, counting a
 * `-` sign. So `{-05..3}` makes `-05` to `-01`, then `000` to `003`.
 *
 * Returns undefined if either end is not a safe integer.
 */
const numericRange = (loStr, hiStr) => {
    let lo = Number(loStr);
    let hi = Number(hiStr);
    if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
        return;
    if (lo > hi)
        [lo, hi] = [hi, lo];
    const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
    const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
    const out = [];
    if (lo < 0) {
        const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
        out.push(...neg.map(s => [{ t: 'lit', ch: '-' }, ...s]));
    }
    if (hi >= 0)
        out.push(...nonneg(Math.max(lo, 0), hi, width));
    return out;
};
//# sourceMappingURL=numeric-range.js.map
;// CONCATENATED MODULE: ./node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}'],
    '[:alpha:]': ['\\p{L}\\p{Nl}'],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f'],
    '[:blank:]': ['\\p{Zs}\\t'],
    '[:cntrl:]': ['\\p{Cc}'],
    '[:digit:]': ['\\p{Nd}'],
    '[:graph:]': ['\\p{Z}\\p{C}', true],
    '[:lower:]': ['\\p{Ll}'],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}\\p{S}'],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f'],
    '[:upper:]': ['\\p{Lu}'],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}'],
    '[:xdigit:]': ['A-Fa-f0-9'],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
const noMatch = /$./;
// Takes a glob string at a posix brace expression. Returns a RegExp
// that tests one character, and the number of glob chars consumed.
// If the class is not closed, consumed is 0, and the `[` must be
// treated as a literal character.
// Out of order ranges are removed. If nothing is left, the RegExp
// is `/$./`, and the rest of the glob is consumed, so that the
// whole glob cannot match.
const parseClass = (glob, position, nocase = false, form) => {
    // normalize one class member, if it stays one code point
    const norm = (c) => {
        const n = form ? c.normalize(form) : c;
        return [...n].length === 1 ? n : c;
    };
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = String.fromCodePoint(glob.codePointAt(i));
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return [noMatch, glob.length - pos];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        const n = norm(c);
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(n));
            }
            else if (n === rangeStart) {
                ranges.push(braceEscape(n));
            }
            rangeStart = '';
            i += c.length;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + c.length)) {
            ranges.push(braceEscape(n + '-'));
            i += c.length + 1;
            continue;
        }
        if (glob.startsWith('-', i + c.length)) {
            rangeStart = n;
            i += c.length + 1;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(n));
        i += c.length;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return [noMatch, 0];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return [noMatch, glob.length - pos];
    }
    const sranges = '[' + (negate ? '^' : '') + ranges.join('') + ']';
    const snegs = '[' + (negate ? '' : '^') + negs.join('') + ']';
    const comb = '^' +
        (ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
            : ranges.length ? sranges
                : snegs);
    return [new RegExp(comb, nocase ? 'iu' : 'u'), endPos - pos];
};
//# sourceMappingURL=parse-class.js.map
;// CONCATENATED MODULE: ./node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js


// the end of the pattern, or of a negated sub-pattern
const MATCH = { t: 'match', id: 0 };
const extTypes = '!?+*@';
const lit = (ch) => ({ t: 'lit', ch });
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
// a RegExp that only matches `s`, with unicode case folding
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, 'iu');
// foldRe for one literal char. The same chars are in most patterns,
// so keep them. A RegExp without the `g` or `y` flag has no state to
// share.
const foldCache = new Map();
const foldRe = (ch) => {
    let re = foldCache.get(ch);
    if (!re) {
        re = newFoldRe(ch);
        if (foldCache.size >= 1000)
            foldCache.clear();
        foldCache.set(ch, re);
    }
    return re;
};
const litMatch = (l, c) => {
    if (c === l.ch)
        return true;
    if (!l.re)
        return false;
    const code = c.charCodeAt(0);
    if (code >= 128)
        return l.re.test(c);
    const ascii = (l.ascii ??= new Uint8Array(128));
    ascii[code] ||= l.re.test(c) ? 1 : 2;
    return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
    const toks = [];
    for (let i = 0; i < p.length;) {
        const c = String.fromCodePoint(p.codePointAt(i));
        if (mark) {
            // a \ before a range would only escape its first char
            const m = c === '\\' && p.startsWith(mark, i + 1) ? 1 : 0;
            if (m || c === mark) {
                const start = i + m + mark.length;
                const end = p.indexOf(mark, start);
                const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
                const alts = end !== -1 && r && numericRange(r[1], r[2]);
                if (alts) {
                    toks.push({ t: 'ext', type: '@', alts });
                    i = end + mark.length;
                    continue;
                }
            }
        }
        if (c === '\\') {
            // a trailing \ is a literal \
            const e = p.codePointAt(i + 1);
            const ch = e === undefined ? c : String.fromCodePoint(e);
            toks.push(lit(ch));
            i += 1 + ch.length;
            continue;
        }
        if (c === '[') {
            const [re, consumed] = parseClass(p, i, nocase, form);
            if (consumed) {
                toks.push({ t: 'class', re });
                i += consumed;
                continue;
            }
        }
        if (!noext && extTypes.includes(c) && p[i + 1] === '(') {
            toks.push({ t: 'open', type: c });
            i += 2;
            continue;
        }
        toks.push(!noext && c === '|' ? { t: 'bar' }
            : !noext && c === ')' ? { t: 'close' }
                : c === '*' ? { t: 'star' }
                    : c === '?' ? { t: 'any' }
                        : lit(c));
        i += c.length;
    }
    return toks;
};
// map each open token index to the index of its close token
const pair = (toks) => {
    const pairs = new Map();
    const stack = [];
    toks.forEach((tok, i) => {
        if (tok.t === 'open')
            stack.push(i);
        else if (tok.t === 'close' && stack.length)
            pairs.set(stack.pop(), i);
    });
    return pairs;
};
// build the alternatives between start and end. An open token that
// is not closed is never inside a closed extglob, so bar and close
// tokens are only literal at the top level.
const build = (toks, pairs, start, end, top) => {
    let seq = [];
    const alts = [seq];
    for (let i = start; i < end; i++) {
        const tok = toks[i];
        const close = pairs.get(i);
        if (tok.t === 'open' && close !== undefined) {
            const sub = build(toks, pairs, i + 1, close, false);
            seq.push({ t: 'ext', type: tok.type, alts: sub });
            i = close;
        }
        else if (tok.t === 'bar' && !top) {
            alts.push((seq = []));
        }
        else if (tok.t === 'open') {
            seq.push(lit(tok.type), lit('('));
        }
        else if (tok.t === 'bar') {
            seq.push(lit('|'));
        }
        else if (tok.t === 'close') {
            seq.push(lit(')'));
        }
        else {
            seq.push(tok);
        }
    }
    return alts;
};
// normalize each run of literal chars as one string, so that a char
// and the combining marks after it compose (or decompose) together.
// Syntax is already parsed, so a char that normalizes to a syntax
// char (such as full-width `＊` in NFKC) stays a literal.
const normalize = (items, form) => {
    const out = [];
    let run = '';
    const flush = () => {
        for (const ch of run.normalize(form))
            out.push(lit(ch));
        run = '';
    };
    for (const it of items) {
        if (it.t === 'lit') {
            run += it.ch;
            continue;
        }
        flush();
        out.push(it.t === 'ext' ?
            { ...it, alts: it.alts.map(a => normalize(a, form)) }
            : it);
    }
    flush();
    return out;
};
// the start node, and the number of node ids. Ids are dense, from 0
// for the match node.
const compile = (items, nocase) => {
    let id = 1;
    const split = (out) => ({ t: 'split', id: id++, out });
    const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
    const item = (it, next) => {
        switch (it.t) {
            case 'lit':
                const re = nocase ? foldRe(it.ch) : undefined;
                return { t: 'lit', id: id++, ch: it.ch, re, next };
            case 'any':
            case 'star':
                return { t: it.t, id: id++, next };
            case 'class':
                return { t: 'class', id: id++, re: it.re, next };
        }
        const alts = (next) => it.alts.map(a => seq(a, next));
        switch (it.type) {
            case '@':
                return split(alts(next));
            case '?':
                return split([next, ...alts(next)]);
            case '!':
                return { t: 'neg', id: id++, sub: split(alts(MATCH)), next };
        }
        // * and +, loop back after each match
        const after = split([]);
        const entry = split(alts(after));
        after.out.push(next, entry);
        return it.type === '*' ? after : entry;
    };
    const start = seq(items, MATCH);
    return [start, id];
};
// one line per node, in the order that a walk from the start
// reaches them. Edges point to node ids. The nodes of a negated
// sub-pattern are indented under their negation.
const show = (start) => {
    const lines = [];
    const seen = new Set();
    const ref = (n) => (n.t === 'match' ? 'match' : String(n.id));
    const walk = (n, indent) => {
        if (n.t === 'match' || seen.has(n))
            return;
        seen.add(n);
        const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
        switch (n.t) {
            case 'split':
                line(`split -> ${n.out.map(ref).join(', ')}`);
                for (const o of n.out)
                    walk(o, indent);
                return;
            case 'neg':
                line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
                walk(n.sub, indent + '  ');
                return walk(n.next, indent);
            case 'lit':
                line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
                break;
            case 'class':
                line(`${n.re} -> ${ref(n.next)}`);
                break;
            default:
                line(`${n.t === 'any' ? '?' : '*'} -> ${ref(n.next)}`);
        }
        walk(n.next, indent);
    };
    walk(start, '');
    return [`start -> ${ref(start)}`, ...lines].join('\n');
};
// The threads at one position in the string. Each node thread is
// only kept once, and runs with the same state are only kept once,
// so that identical threads merge. The match node is not in
// `threads`, because it can not step. It sets `match` instead.
class State {
    // set by the Sim, to mark the nodes that this state has
    gen;
    threads = [];
    match = false;
    runs = [];
    // the sorted ids of the threads, with 0 for a match, once the
    // state is done
    ids = [];
    constructor(gen) {
        this.gen = gen;
    }
    // no threads, so nothing more can match
    get dead() {
        return !this.threads.length && !this.match && !this.runs.length;
    }
}
// true if the two states hold the same threads
const sameState = (a, b) => {
    if (a.ids.length !== b.ids.length)
        return false;
    if (a.runs.length !== b.runs.length)
        return false;
    if (a.ids.some((id, i) => id !== b.ids[i]))
        return false;
    return a.runs.every(r => b.runs.some(o => o.neg === r.neg && sameState(o.state, r.state)));
};
const marks = (size) => ({
    has: new Float64Array(size),
    seen: new Float64Array(size),
    gen: 0,
});
class Sim {
    // `.` and `..` only match literal dots, even with `dot:true`
    dots;
    // the string starts with `.`, and `dot:true` is not set
    dotStart;
    #marks;
    constructor(dots, dotStart, marks) {
        this.dots = dots;
        this.dotStart = dotStart;
        this.#marks = marks;
    }
    state() {
        return new State(++this.#marks.gen);
    }
    // sort the ids of a state, once it has all of its threads
    done(state) {
        state.ids = state.threads.map(n => n.id).sort((a, b) => a - b);
        if (state.match)
            state.ids.unshift(MATCH.id);
        return state;
    }
    // true the first time that the state walks through the node, so
    // that loops in the graph stop
    #visit(state, node) {
        const { seen } = this.#marks;
        if (seen[node.id] === state.gen)
            return false;
        seen[node.id] = state.gen;
        return true;
    }
    #addThread(state, node) {
        const { has } = this.#marks;
        if (has[node.id] === state.gen)
            return false;
        has[node.id] = state.gen;
        state.threads.push(node);
        return true;
    }
    // wildcards only match a leading dot if `dot:true`. In a negated
    // sub-pattern, this does not apply, because the negation itself
    // can not match a leading dot.
    restricted(i, top) {
        return top && (this.dots || (this.dotStart && i === 0));
    }
    add(state, node, i, top) {
        switch (node.t) {
            case 'split':
                if (!this.#visit(state, node))
                    return;
                for (const o of node.out)
                    this.add(state, o, i, top);
                return;
            case 'neg':
                if (!this.#visit(state, node))
                    return;
                const sub = this.state();
                this.add(sub, node.sub, i, false);
                this.done(sub);
                return this.addRun(state, { t: 'run', neg: node, state: sub }, i, top);
            case 'star':
                // a * can not start a dotfile, even if it matches nothing
                if (this.restricted(i, top))
                    return;
                if (this.#addThread(state, node))
                    this.add(state, node.next, i, top);
                return;
            case 'match':
                state.match = true;
                return;
            default:
                this.#addThread(state, node);
        }
    }
    addRun(state, run, i, top) {
        for (const r of state.runs) {
            if (r.neg === run.neg && sameState(r.state, run.state))
                return;
        }
        state.runs.push(run);
        if (!run.state.match) {
            this.add(state, run.neg.next, i, top);
        }
    }
    // the threads after char `c`, at index `i`
    step(state, c, i, top) {
        const next = this.state();
        for (const th of state.threads) {
            switch (th.t) {
                case 'lit':
                    if (litMatch(th, c)) {
                        this.add(next, th.next, i + 1, top);
                    }
                    break;
                case 'any':
                    if (!this.restricted(i, top))
                        this.add(next, th.next, i + 1, top);
                    break;
                case 'class':
                    if (!this.restricted(i, top) && th.re.test(c)) {
                        this.add(next, th.next, i + 1, top);
                    }
                    break;
                case 'star':
                    if (!this.restricted(i, top))
                        this.add(next, th, i + 1, top);
            }
        }
        if (!this.restricted(i, top)) {
            for (const run of state.runs) {
                // a sub-pattern with no threads can not match again, so the
                // run stays the same
                if (run.state.dead) {
                    this.addRun(next, run, i + 1, top);
                    continue;
                }
                const sub = this.step(run.state, c, i, false);
                this.addRun(next, { t: 'run', neg: run.neg, state: sub }, i + 1, top);
            }
        }
        return this.done(next);
    }
}
// A canonical key for the threads in a state. States with the same
// key hold the same threads, so they match the same strings.
const stateKey = (state) => {
    const ids = state.ids.join();
    if (!state.runs.length)
        return ids;
    const runs = state.runs.map(r => `${r.neg.id}(${stateKey(r.state)})`);
    return `${ids}|${runs.sort().join('|')}`;
};
// The cache can hold about this many chars of state keys and
// transitions. When it is full, it is cleared, so that a pattern
// can not use an unbounded amount of memory.
const DFA_BUDGET = 1 << 18;
// A cache of the states that the simulation reaches, built as the
// matcher is used. Each char of a string is then one Map lookup,
// once the states that it leads to are known.
//
// The dot rules only restrict the first char of a dotfile (strings
// that are only `.` or `..` do not use the cache). So a dotfile
// starts at its own state, which takes its first step with the
// restriction, and every other state takes steps without it.
class Dfa {
    #start;
    #states = new Map();
    #size = 0;
    #plain;
    #dotStart;
    #sim;
    #dotSim;
    constructor(start, marks) {
        this.#start = start;
        this.#sim = new Sim(false, false, marks);
        this.#dotSim = new Sim(false, true, marks);
    }
    #make(state) {
        return {
            state,
            match: state.match,
            dead: state.dead,
            next: new Map(),
        };
    }
    #intern(state) {
        const key = stateKey(state);
        const found = this.#states.get(key);
        if (found)
            return found;
        if (this.#size > DFA_BUDGET)
            this.#clear();
        const d = this.#make(state);
        this.#states.set(key, d);
        this.#size += key.length + 1;
        return d;
    }
    #clear() {
        this.#states.clear();
        this.#size = 0;
        this.#plain = undefined;
        this.#dotStart = undefined;
    }
    start(dotStart) {
        if (dotStart) {
            if (this.#dotStart)
                return this.#dotStart;
            const state = this.#dotSim.state();
            this.#dotSim.add(state, this.#start, 0, true);
            return (this.#dotStart = this.#make(this.#dotSim.done(state)));
        }
        if (this.#plain)
            return this.#plain;
        const state = this.#sim.state();
        this.#sim.add(state, this.#start, 0, true);
        return (this.#plain = this.#intern(this.#sim.done(state)));
    }
    // the next state, after a miss in `d.ascii`
    next(d, c) {
        const code = c.charCodeAt(0);
        const found = code < 128 ? undefined : d.next.get(c);
        if (found)
            return found;
        // the dotfile start is not in the cache, so it is never shared
        const n = d === this.#dotStart ?
            this.#intern(this.#dotSim.step(d.state, c, 0, true))
            : this.#intern(this.#sim.step(d.state, c, 1, true));
        if (code < 128) {
            if (!d.ascii) {
                d.ascii = new Array(128);
                this.#size += 128;
            }
            d.ascii[code] = n;
        }
        else {
            d.next.set(c, n);
        }
        this.#size++;
        return n;
    }
}
// the nodes in order, if the graph is a single chain
const linear = (start) => {
    const nodes = [];
    for (let n = start; n.t !== 'match'; n = n.next) {
        if (n.t === 'split' || n.t === 'neg')
            return undefined;
        nodes.push(n);
    }
    return nodes;
};
// Match a chain of nodes. Each node other than `*` matches exactly
// one char, so on a failure it is enough to go back to the last `*`
// and let it match one more char. This takes at most
// nodes.length * chars.length steps.
const testLinear = (nodes, chars, start, end) => {
    let ni = 0;
    let ci = start;
    let starNi = -1;
    let starCi = 0;
    while (ci < end) {
        const n = nodes[ni];
        if (n?.t === 'star') {
            starNi = ni++;
            starCi = ci;
            continue;
        }
        const c = chars[ci];
        if (n &&
            (n.t === 'any' ||
                (n.t === 'lit' && litMatch(n, c)) ||
                (n.t === 'class' && n.re.test(c)))) {
            ni++;
            ci++;
            continue;
        }
        if (starNi === -1)
            return false;
        ni = starNi + 1;
        ci = ++starCi;
    }
    while (nodes[ni]?.t === 'star')
        ni++;
    return ni === nodes.length;
};
// The least and most chars that the items can match. These are only
// bounds: a negation can match a string of any length, so it counts
// as 0 to Infinity.
const lengths = (items) => {
    let min = 0;
    let max = 0;
    for (const it of items) {
        const [lo, hi] = itemLengths(it);
        min += lo;
        max += hi;
    }
    return [min, max];
};
const itemLengths = (it) => {
    if (it.t === 'star')
        return [0, Infinity];
    if (it.t !== 'ext')
        return [1, 1];
    if (it.type === '!')
        return [0, Infinity];
    const alts = it.alts.map(lengths);
    const min = Math.min(...alts.map(a => a[0]));
    const max = Math.max(...alts.map(a => a[1]));
    // a loop of alternatives that only match the empty string is empty
    const loop = max === 0 ? 0 : Infinity;
    return (it.type === '@' ? [min, max]
        : it.type === '?' ? [0, max]
            : it.type === '*' ? [0, loop]
                : [min, loop]);
};
// true if the chars from `start` match the literals
const hasAffix = (lits, chars, start) => {
    for (let j = 0; j < lits.length; j++) {
        if (!litMatch(lits[j], chars[start + j]))
            return false;
    }
    return true;
};
// a `/`, or half of a surrogate pair
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
// a string can be indexed by code point, unless it has surrogate
// pairs
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
    if (s.includes('/')) {
        throw new Error('can only match a single path portion, got: ' + s);
    }
};
class Matcher {
    pattern;
    options;
    #start;
    // the number of node ids
    #size;
    #marks;
    // the Sim for strings that are only `.` or `..`
    #dotsSim;
    // the string to compare, if the pattern has no magic. With
    // `nocase:true`, the RegExp that folds case is made when it is
    // first used.
    #literal;
    #literalFold = false;
    #literalRe;
    // the nodes between the prefix and suffix, if the graph is a
    // single chain
    #linear;
    // the linear nodes are only `*` and `?`, so the length bounds and
    // the prefix and suffix decide the match
    #wild = false;
    // the least and most chars that a match can have
    #min = 0;
    #max = Infinity;
    // the literals that a match must start and end with. Each one
    // matches exactly one char, and they are distinct items in the
    // pattern, so a string that does not have them can not match.
    #prefix = [];
    #suffix = [];
    // the prefix and suffix as strings, if they do not fold case
    #prefixStr;
    #suffixStr;
    // there is a prefix or suffix to check
    #affix = false;
    #dfa;
    #form;
    constructor(pattern, options = {}) {
        if (pattern.includes('/')) {
            throw new Error('can only match a single path portion, got pattern: ' + pattern);
        }
        this.pattern = pattern;
        this.options = options;
        const { nocase = false, noext = false, normalize: n } = options;
        this.#form = n === true ? 'NFC' : n || undefined;
        // a pattern that is only an empty extglob is a literal string,
        // except for `!()`, which matches any non-empty string
        const literal = /^[?*+@]\(\)$/.test(pattern);
        const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
        let [items] = build(toks, pair(toks), 0, toks.length, true);
        if (this.#form)
            items = normalize(items, this.#form);
        const [start, size] = compile(items, nocase);
        this.#start = start;
        this.#size = size;
        if (items.every(it => it.t === 'lit')) {
            this.#literal = items.map(it => it.ch).join('');
            this.#literalFold = nocase;
        }
        else {
            const lit = (it) => it.t !== 'lit' ? undefined
                : nocase ? { ch: it.ch, re: foldRe(it.ch) }
                    : { ch: it.ch };
            for (const it of items) {
                const l = lit(it);
                if (!l)
                    break;
                this.#prefix.push(l);
            }
            for (let j = items.length - 1; j >= 0; j--) {
                const l = lit(items[j]);
                if (!l)
                    break;
                this.#suffix.unshift(l);
            }
            this.#affix = !!(this.#prefix.length || this.#suffix.length);
            if (!nocase) {
                this.#prefixStr = this.#prefix.map(l => l.ch).join('');
                this.#suffixStr = this.#suffix.map(l => l.ch).join('');
            }
            this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || undefined);
            this.#wild = !!this.#linear?.every(n => n.t === 'star' || n.t === 'any');
            const [min, max] = lengths(items);
            this.#min = min;
            this.#max = max;
        }
    }
    test(s) {
        // The `/` check uses the string as given, so with normalization it
        // is a separate step. Otherwise, one scan finds both a `/` and the
        // surrogate pairs that stop the string being indexed by code point.
        if (this.#form) {
            noSlash(s);
            return this.#test(s.normalize(this.#form));
        }
        if (slashOrSurrogate.test(s)) {
            noSlash(s);
            return this.#test(s, [...s]);
        }
        return this.#test(s, s);
    }
    /**
     * The same as {@link Matcher#test}, but the string is not checked
     * for `/` chars, so the result for a string that has one is not
     * defined. Only use it for a string that is known to be one path
     * portion, such as a part of a path that was split on `/`. It can
     * be faster, because some patterns do not need to look at each char
     * of the string.
     */
    testUnchecked(s) {
        return this.#test(this.#form ? s.normalize(this.#form) : s);
    }
    // Test a string that has no `/`. `chars` indexes it by code point.
    // If it is not given, it is only found if a step needs it.
    #test(s, chars) {
        if (this.#literal !== undefined) {
            return this.#literalFold ?
                (this.#literalRe ??= newFoldRe(this.#literal)).test(s)
                : s === this.#literal;
        }
        // the length check means that the prefix and suffix do not
        // overlap. Without the chars, the length in code points is from
        // half of the UTF-16 length (if each one is a surrogate pair) to
        // all of it, which is often enough to know.
        const min = this.#min;
        const max = this.#max;
        if (chars === undefined) {
            const most = s.length;
            const least = (most + 1) >> 1;
            if (most < min || least > max)
                return false;
            if (least < min || most > max)
                chars = codePoints(s);
        }
        if (chars !== undefined &&
            (chars.length < min || chars.length > max)) {
            return false;
        }
        const prefix = this.#prefix.length;
        if (this.#affix) {
            if (this.#prefixStr !== undefined && this.#suffixStr !== undefined) {
                if (!s.startsWith(this.#prefixStr) ||
                    !s.endsWith(this.#suffixStr)) {
                    return false;
                }
            }
            else {
                chars ??= codePoints(s);
                const end = chars.length - this.#suffix.length;
                if (!hasAffix(this.#prefix, chars, 0) ||
                    !hasAffix(this.#suffix, chars, end)) {
                    return false;
                }
            }
        }
        const dotStart = !this.options.dot && s.startsWith('.');
        if (this.#linear) {
            // `.` and `..` only match literal dots, even with `dot:true`
            if (s === '.' || s === '..')
                return false;
            // only a literal can match the leading dot. A `*` can not
            // start a dotfile, even if it matches nothing.
            if (dotStart && !prefix)
                return false;
            if (this.#wild)
                return true;
            chars ??= codePoints(s);
            const end = chars.length - this.#suffix.length;
            return testLinear(this.#linear, chars, prefix, end);
        }
        chars ??= codePoints(s);
        if (s === '.' || s === '..') {
            this.#marks ??= marks(this.#size);
            const sim = (this.#dotsSim ??= new Sim(true, false, this.#marks));
            const start = sim.state();
            sim.add(start, this.#start, 0, true);
            let state = sim.done(start);
            for (let i = 0; i < chars.length; i++) {
                state = sim.step(state, chars[i], i, true);
            }
            return state.match;
        }
        this.#marks ??= marks(this.#size);
        const dfa = (this.#dfa ??= new Dfa(this.#start, this.#marks));
        let d = dfa.start(dotStart);
        // read char codes from the string, so that a one-char string is
        // only made for a cache miss
        const str = chars === s;
        for (let i = 0; i < chars.length; i++) {
            if (d.dead)
                return false;
            const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
            d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
        }
        return d.match;
    }
    /** a readable listing of the state machine */
    toString() {
        return show(this.#start);
    }
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 *
 * A leading `#` or `!` is escaped as well, so that the result is never a
 * comment or a negated pattern. In `windowsPathsNoEscape` mode, a leading
 * `!` is written as `@(!)`, because `[!` starts a negated class.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    // However, at the start of the pattern, '!' negates the pattern and
    // '#' makes it a comment, so the first character is handled below.
    const e = magicalBraces ?
        windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&')
        : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, '[$&]')
            : s.replace(/[?*()[\]\\]/g, '\\$&');
    const c = e.charAt(0);
    if (c === '#') {
        return (windowsPathsNoEscape ? '[#]' : '\\#') + e.slice(1);
    }
    if (c === '!') {
        // '[!]' can not be used, because '[!' starts a negated class, and
        // '\' is a path separator in windowsPathsNoEscape mode. '@(!)'
        // matches only '!'. If extglobs are disabled with `noext`, it
        // matches nothing, rather than everything.
        return (windowsPathsNoEscape ? '@(!)' : '\\!') + e.slice(1);
    }
    return e;
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    // escape() writes a leading '!' as '@(!)' in windowsPathsNoEscape mode
    if (windowsPathsNoEscape && s.startsWith('@(!)')) {
        return ('!' + unescape_unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces }));
    }
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/index.js





const DEFAULT_BRACE_EXPAND_MAX = 100_000;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
// avoid the annoying deprecation flag lol
const AWE_KEY = ('allowWindow' + 'sEscape');
const minimatch = (p, pattern, options) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options?.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return cachedMinimatch(pattern, options).match(p);
};
// The Minimatch objects that minimatch() used most recently, by options
// and then by pattern. When the cache is full, it becomes the old one,
// and the objects used from the old one are moved back to a new one.
// So it keeps 256 to 512 objects.
// The patterns can come from users, so the cache is also bounded by
// the total weight of the objects (see cacheWeight()), and an object
// that is too heavy is never kept. Otherwise a few unique patterns
// with large brace expansions would fill the heap.
let cache = new Map();
let oldCache = new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 1 << 15;
const cacheMaxEntryWeight = 1 << 12;
// About the memory that a compiled object keeps: the pattern and the
// expanded patterns, of which each row in set is made.
const cacheWeight = (mm) => {
    let w = mm.pattern.length;
    for (const s of mm.globSet) {
        w += s.length + 1;
        if (w > cacheMaxEntryWeight)
            break;
    }
    return w;
};
// tsc fails here if a new option is in neither type. Add it to
// optionsKey() too.
const allOptionsKeyed = true;
void allOptionsKeyed;
// 0, 1 or 2 for undefined, falsy or truthy.
const tri = (v) => v === undefined ? 0
    : v ? 2
        : 1;
// The weight of each boolean option's base-3 digit in the key. The
// weights below 24 are for optimizationLevel (1), platform (3) and
// windowsPathsNoEscape (12). tsc fails here if a boolean option is
// not in the list.
const booleanWeights = new Map(Object.keys({
    nobrace: 0,
    nocomment: 0,
    nonegate: 0,
    noglobstar: 0,
    noext: 0,
    nonull: 0,
    partial: 0,
    dot: 0,
    nocase: 0,
    nocaseMagicOnly: 0,
    magicalBraces: 0,
    matchBase: 0,
    flipNegate: 0,
    preserveMultipleSlashes: 0,
    windowsNoMagicRoot: 0,
}).map((k, i) => [k, 24 * 3 ** i]));
// The cache key for a set of options. It is a number, unless an
// option is set to a value that the number can not show, such as
// normalize or an uncommon platform. Then it is a JSON string.
// The defaults give 0, the same key as no options.
// It only reads the keys that are set, so that the speed does not
// depend on the shape of the options object.
const optionsKey = (o) => {
    let n = 0;
    let wpe = false;
    // inherited keys too, because Minimatch reads them
    // oxlint-disable-next-line guard-for-in
    for (const k in o) {
        const v = o[k];
        switch (k) {
            // the same test as the Minimatch constructor
            case 'windowsPathsNoEscape':
                if (v)
                    wpe = true;
                break;
            case AWE_KEY:
                if (v === false)
                    wpe = true;
                break;
            case 'platform': {
                // the same test as the Minimatch constructor
                const p = v || defaultPlatform;
                if (p === defaultPlatform)
                    break;
                if (p === 'darwin')
                    n += 3;
                else if (p === 'win32')
                    n += 6;
                else if (p === 'linux')
                    n += 9;
                else
                    return JSON.stringify(o);
                break;
            }
            case 'optimizationLevel':
                // The same tests as Minimatch: 1 when undefined, then >= 2,
                // >= 1, or else 0. The default level 1 adds 0.
                if (v === undefined)
                    break;
                n +=
                    v >= 2 ? 1
                        : v >= 1 ? 0
                            : 2;
                break;
            case 'braceExpandMax':
                if (v !== undefined && v !== DEFAULT_BRACE_EXPAND_MAX) {
                    return JSON.stringify(o);
                }
                break;
            case 'maxGlobstarRecursion':
                if (v !== undefined && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
                    return JSON.stringify(o);
                }
                break;
            case 'normalize':
                if (v !== undefined)
                    return JSON.stringify(o);
                break;
            default:
                // unknown keys have no weight
                n += (booleanWeights.get(k) ?? 0) * tri(v);
        }
    }
    return wpe ? n + 12 : n;
};
// A copy, so a later change to the options can not change it. Unlike
// a spread, it keeps the inherited keys, which optionsKey() and the
// Minimatch constructor also read.
const copyOptions = (o) => {
    const copy = {};
    // oxlint-disable-next-line guard-for-in
    for (const k in o)
        copy[k] = o[k];
    return copy;
};
const cachedMinimatch = (pattern, options) => {
    const key = options ? optionsKey(options) : 0;
    let mm = cache.get(key)?.get(pattern);
    if (mm)
        return mm;
    mm =
        oldCache.get(key)?.get(pattern) ??
            new Minimatch(pattern, copyOptions(options));
    const weight = cacheWeight(mm);
    // too big to keep, so it is compiled again each time
    if (weight > cacheMaxEntryWeight)
        return mm;
    if (cacheSize >= cacheMax ||
        cacheTotalWeight + weight > cacheMaxWeight) {
        oldCache = cache;
        cache = new Map();
        cacheSize = 0;
        cacheTotalWeight = 0;
    }
    let byPattern = cache.get(key);
    if (!byPattern)
        cache.set(key, (byPattern = new Map()));
    byPattern.set(pattern, mm);
    cacheSize++;
    cacheTotalWeight += weight;
    return mm;
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process ?
    process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform
    : 'posix');
const path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
    let mm;
    return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    // brace-expansion turns each escaped backslash '\\' into a single '\',
    // which then escapes the next character instead, and can turn an
    // escaped magic character (for example '\\\*') into a live one.
    // Double every pair, so an escaped backslash comes back out still
    // escaped. The parity of each run of backslashes is unchanged.
    let p = pattern.replace(/\\\\/g, '\\\\\\\\');
    // brace-expansion does not know about [...] classes. In
    // windowsPathsNoEscape mode, escape() writes a literal brace as '[{]'
    // or '[}]'. Escape the brace for brace-expansion, which removes that
    // backslash again, leaving '[{]' or '[}]'.
    if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
        p = p.replace(/\[([{}])\]/g, '[\\$1]');
    }
    return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
// A numeric range with at least this many values is matched as one
// pattern portion, rather than expanded. For a glob walk, that is
// one directory read, in place of a stat for each value.
const RANGE_MIN = 100;
// a {lo..hi} range that is not escaped, and not a ${...} variable
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
// true if a range mark in this portion is inside a `!(...)`,
// `*(...)` or `+(...)` extglob. Those repeat or negate their
// contents, so one Matcher for the whole range does not match the
// same strings as the union of one pattern per value. For example,
// `*({1..100})` would match `510` as `5` then `10`, and `!({1..100})`
// would not match `5`, but every expanded pattern except `!(5)` does.
// `@(...)` and `?(...)` are fine: they pick one value at most.
const inRepeatOrNegExt = (portion, mark) => {
    const stack = [];
    for (let i = 0; i < portion.length; i++) {
        const c = portion.charAt(i);
        if (c === '\\') {
            i++;
        }
        else if (c === mark) {
            if (stack.some(t => t !== '@' && t !== '?'))
                return true;
        }
        else if (portion.charAt(i + 1) === '(' && '!?+*@'.includes(c)) {
            stack.push(c);
            i++;
        }
        else if (c === ')') {
            stack.pop();
        }
    }
    return false;
};
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
// Index of the `]` that closes the class that starts at `start`,
// or -1 if it is not closed. Posix classes such as `[:alpha:]` are
// not skipped, so this can find a `]` before the real end. That
// only makes a class look less like a literal.
const classEnd = (pattern, start) => {
    let i = start + 1;
    if (pattern.charAt(i) === '!' || pattern.charAt(i) === '^')
        i++;
    let sawStart = false;
    for (; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === ']' && sawStart)
            return i;
        sawStart = true;
        if (c === '\\')
            i++;
    }
    return -1;
};
// If a path portion pattern has no magic, return the string it
// matches. Otherwise, return undefined. This can report magic for
// a pattern that is in fact literal (eg, `[]`), but never the
// reverse, so a string result is always safe to compare directly.
const literal = (pattern, noext) => {
    if (!noext && (pattern === '+()' || pattern === '@()'))
        return pattern;
    let lit = '';
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            // a trailing \ is a literal \
            lit += pattern.charAt(++i) || c;
        }
        else if (c === '*' || c === '?') {
            return undefined;
        }
        else if (c === '[') {
            const close = classEnd(pattern, i);
            if (close === -1) {
                // not closed, so the [ is a literal
                lit += c;
                continue;
            }
            // a class of one char, such as `[*]` or `[\b]`, is a literal
            let body = pattern.slice(i + 1, close);
            if (body.startsWith('\\'))
                body = body.slice(1);
            if ([...body].length !== 1 || '!^'.includes(pattern.charAt(i + 1))) {
                return undefined;
            }
            lit += body;
            i = close;
        }
        else if (!noext &&
            '+@!'.includes(c) &&
            pattern.charAt(i + 1) === '(' &&
            pattern.includes(')', i + 2)) {
            return undefined;
        }
        else {
            lit += c;
        }
    }
    return lit;
};
// The matching engine compiles and walks extglobs recursively, so a
// path portion with very many extglobs (nested, such as `*(*(*(a)))`,
// or in a row, such as `?(a)?(a)?(a)`) can exhaust the call stack.
// Portions with more than this many extglobs are rejected.
const MAX_EXTGLOBS = 256;
// The number of extglob openers, such as `*(`, in a path portion
// pattern. Chars in a class are counted too, so this can be more than
// the number of extglobs, but never less.
const extglobCount = (pattern) => {
    let n = 0;
    for (let i = 0; i < pattern.length - 1; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            i++;
        }
        else if ('+@!?*'.includes(c) && pattern.charAt(i + 1) === '(') {
            n++;
            i++;
        }
    }
    return n;
};
const assertValidExtglobs = (pattern) => {
    if (extglobCount(pattern) > MAX_EXTGLOBS) {
        throw new TypeError('pattern has too many extglobs');
    }
};
// True if the portion pattern has the same meaning as an alternative
// inside `@(...)`. It must not have a `|` or `)` that is not in a
// closed extglob (those are literal at the top level), an extglob
// that is not closed (the `)` of the `@(...)` would close it), or a
// trailing `\` (it would escape the next `|`). A pattern that is
// only an empty extglob, such as `?()`, is literal on its own, but
// not in `@(...)`. Posix classes such as `[:alpha:]` can hide a `]`
// from classEnd, so patterns with them are not merged.
const extSafe = (pattern) => {
    if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes('[:'))
        return false;
    let depth = 0;
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === '\\') {
            if (++i === pattern.length)
                return false;
        }
        else if (c === '[') {
            const close = classEnd(pattern, i);
            if (close !== -1)
                i = close;
        }
        else if ('+@!?*'.includes(c) && pattern.charAt(i + 1) === '(') {
            depth++;
            i++;
        }
        else if (c === ')') {
            if (!depth--)
                return false;
        }
        else if (c === '|' && !depth) {
            return false;
        }
    }
    return !depth;
};
// The last path that Minimatch#match split, and its parts. A path is
// often tested against many patterns in a row (such as a list of
// ignore patterns), so this saves splitting it again. The parts are
// never changed, so they can be shared.
let lastSplit;
// The last path that Minimatch#match checked before splitting it. If
// the same path is checked again, it is being tested against many
// patterns, so it is split and the parts are kept for the others.
let lastChecked;
// true if a pattern portion that is not ** matches a path portion.
// An empty path portion only matches an empty pattern portion. A path
// portion never has a `/`, so the Matcher does not need to check it.
const portionMatch = (p, f) => typeof p === 'string' ? f === p : f !== '' && p.testUnchecked(f);
// Where the last portion of a row matches in a path: the start of the
// last portion of the path, or of the one before a trailing `/`. -1 if
// it matches neither.
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart
    : prev !== undefined && portionMatch(p, prev) ? prevStart
        : -1;
const isDots = (p) => p === '.' || p === '..';
// a Windows drive letter portion, like `c:`
const isDrive = (p) => typeof p === 'string' && /^[a-z]:$/i.test(p);
// true for the `UNC` portion of a long UNC root, //?/UNC/host/share
const isLongUNC = (p) => typeof p === 'string' && /^unc$/i.test(p);
// The index of the host in a row or split path that starts with a
// Windows UNC root: 2 for `//host/share`, and 4 for
// `//?/UNC/host/share`. Otherwise -1. `//?/c:` is not one.
const uncHost = (p) => {
    if (p[0] !== '' || p[1] !== '')
        return -1;
    const h = p[2] !== '?' ? 2
        : isLongUNC(p[3]) ? 4
            : -1;
    const host = p[h];
    const share = p[h + 1];
    return (h !== -1 &&
        host !== undefined &&
        host !== '' &&
        host !== GLOBSTAR &&
        share !== undefined &&
        share !== '' &&
        share !== GLOBSTAR) ?
        h
        : -1;
};
// true if ** can walk the path portion: not `.` or `..`, and not a
// dotfile unless `dot` is set
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith('.'));
// True if a portion of the path from `start` to `end` can not be
// walked by **: one that starts with `.`, or with `dot`, one that is
// `.` or `..`. `start` is the start of a portion, and `end` is the end
// of the path, or just after a separator.
const dotPortion = (f, start, end, dot, sep) => {
    for (let k = start; k < end;) {
        if (f.charCodeAt(k) === 46) {
            if (!dot)
                return true;
            const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
            if (n >= end || isSep(f.charCodeAt(n), sep))
                return true;
        }
        // the start of the next portion, after any run of separators
        const s = nextSep(f, k, sep);
        if (s === -1)
            return false;
        k = s + 1;
        while (k < end && isSep(f.charCodeAt(k), sep))
            k++;
    }
    return false;
};
const isSep = (c, sep) => sep === '/' ? c === 47
    : sep === '\\' ? c === 92
        : c === 47 || c === 92;
// the index of the first separator at or after `from`, or -1
const nextSep = (f, from, sep) => {
    if (sep !== 'both')
        return f.indexOf(sep, from);
    const s = f.indexOf('/', from);
    const b = f.indexOf('\\', from);
    return (s === -1 ? b
        : b === -1 ? s
            : Math.min(s, b));
};
// the index of the last separator at or before `from`, or -1
const lastSep = (f, from, sep) => sep !== 'both' ?
    f.lastIndexOf(sep, from)
    : Math.max(f.lastIndexOf('/', from), f.lastIndexOf('\\', from));
// What parse() returns in place of a Matcher while make() builds and
// merges the rows. Most of the Matchers in rows that are merged would
// never be used, so they are only made for the rows that are left.
const PENDING = {};
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    // the path can be checked against the last portion, and the string
    // portions, of each row before it is split. See #canMatch.
    #endCheck;
    #literalCheck;
    // level 2 resolves `.` and `..` portions in the path
    #level2;
    // the unicode normalization form, if any
    #form;
    // the string portions of each row in the set
    #literals = [];
    // the rows that #canMatch can match without splitting the path
    #shapes = [];
    // the rows whose last portion can be checked against the path's
    #endRows = [];
    // brace expansion can make the same portion in many rows, so they
    // share one Matcher, and the states that it caches
    #matchers = new Map();
    // parse() returns PENDING in place of a Matcher
    #pending = false;
    // the char that marks numeric ranges in globSet, if any
    #rangeMark;
    // the GlobstarParts of each pattern row, by start index and partial
    #globstarParts = new WeakMap();
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion =
            options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        this.#endCheck = !this.preserveMultipleSlashes;
        this.#level2 = (options.optimizationLevel ?? 1) >= 2;
        const n = options.normalize;
        this.#form = n === true ? 'NFC' : n || undefined;
        // make the set of Matchers etc.
        this.make();
        // On Windows, the portions of a row up to its drive letter or UNC
        // share are skipped or compared without case, if the path has one
        // too. So the checks only use the portions after it.
        const drives = this.set.map(row => this.#rootIndex(row));
        this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
        // with the end check, the last portion is already checked
        this.#literals = this.set.map((row, r) => {
            const end = this.#endRows[r] ? row.length - 1 : row.length;
            const lits = row
                .slice(drives[r] + 1, end)
                .filter((p) => typeof p === 'string' && !!p);
            return [...new Set(lits)];
        });
        this.#literalCheck = this.#literals.some(l => l.length);
        this.#shapes = this.set.map((row, r) => {
            const [p0, p1, p2] = row;
            if (this.#endRows[r] && row.length === 2) {
                if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
                    return 'tail';
            }
            // the basename of a path that is split on / is its last portion,
            // or the one before a trailing /, the same as the end check
            if (this.#endRows[r] &&
                options.matchBase &&
                row.length === 1 &&
                p0 !== GLOBSTAR &&
                p0 !== '') {
                return 'base';
            }
            // the portion must not be a root, or '', which can be a
            // different portion on Windows (where //x paths get an extra '')
            if (!this.#endCheck || drives[r] !== -1)
                return undefined;
            if (row.length === 3 &&
                p0 === GLOBSTAR &&
                p2 === GLOBSTAR &&
                p1 !== GLOBSTAR &&
                p1 !== '' &&
                // the portion between is only matched below this limit
                this.maxGlobstarRecursion > 0) {
                return 'mid';
            }
            if (row.length === 2 &&
                p1 === GLOBSTAR &&
                p0 !== GLOBSTAR &&
                p0 !== '') {
                return 'head';
            }
            return undefined;
        });
    }
    // a string portion of a pattern, normalized if the option is set
    #norm(p) {
        return this.#form ? p.normalize(this.#form) : p;
    }
    // On Windows, the index of the last root portion of a row, as
    // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
    // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
    // -1.
    #rootIndex(row) {
        if (!this.isWindows)
            return -1;
        if (isDrive(row[0]))
            return 0;
        const uncDrive = row[0] === '' && row[1] === '' && row[2] === '?' && isDrive(row[3]);
        if (uncDrive)
            return 3;
        const h = uncHost(row);
        return h === -1 ? -1 : h + 1;
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.#expandBraces())];
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be Matchers, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.#slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        // glob --> Matchers
        this.#pending = true;
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path. The root of a long UNC
                // path, //?/UNC/host/share, is 6 portions.
                const n = s[2] === '?' && isLongUNC(s[3]) ? 6 : 4;
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    s.slice(3, n).every(p => !globMagic.test(p));
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, n).map(p => this.#norm(p)),
                        ...s.slice(n).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [
                        this.#norm(s[0]),
                        ...s.slice(1).map(ss => this.parse(ss)),
                    ];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
                    if (isLongUNC(this.globParts[i][3]))
                        p[3] = 'UNC';
                    p[2] = '?';
                }
            }
        }
        // with noext, `@(...)` would be literal
        if (!options.noext)
            this.mergeRows();
        this.#pending = false;
        this.set.forEach((row, i) => {
            for (let k = 0; k < row.length; k++) {
                if (row[k] === PENDING) {
                    row[k] = this.parse(this.globParts[i][k]);
                }
            }
        });
    }
    // Merge rows that only differ in one portion, where each of them
    // is a Matcher, into one row that matches any of them with
    // `@(a|b|...)`. Then a path is only walked once for all of them,
    // for example with `**/*.{js,ts}`.
    mergeRows() {
        let merged = true;
        while (merged) {
            merged = false;
            // a single row cannot be merged with anything
            if (this.set.length < 2)
                return;
            let keys = this.#mergeKeys();
            const len = Math.max(0, ...this.set.map(r => r.length));
            for (let k = 0; k < len; k++) {
                // the rows that are the same other than at portion k, keyed
                // by the ids of the parts before k and the parts after k,
                // which are at most the number of rows
                const groups = new Map();
                const R = this.set.length + 1;
                this.set.forEach((row, i) => {
                    if (!(row[k] instanceof Matcher || row[k] === PENDING) ||
                        !extSafe(this.globParts[i][k])) {
                        return;
                    }
                    const { pre, suf } = keys[i];
                    const key = pre[k] * R + suf[k + 1];
                    const g = groups.get(key);
                    if (g)
                        g.push(i);
                    else
                        groups.set(key, [i]);
                });
                const drop = new Set();
                for (const g of groups.values()) {
                    if (g.length < 2)
                        continue;
                    const [first, ...rest] = g;
                    const alts = g.map(i => this.globParts[i][k]);
                    const glob = `@(${alts.join('|')})`;
                    // merging is only an optimization, so leave the rows as they
                    // are if the merged portion would have too many extglobs
                    if (extglobCount(glob) > MAX_EXTGLOBS)
                        continue;
                    this.globParts[first][k] = glob;
                    this.set[first][k] = this.parse(glob);
                    for (const i of rest)
                        drop.add(i);
                }
                if (drop.size) {
                    merged = true;
                    this.set = this.set.filter((_, i) => !drop.has(i));
                    this.globParts = this.globParts.filter((_, i) => !drop.has(i));
                    // every merge drops a row, so this happens at most once per row
                    if (this.set.length < 2)
                        return;
                    keys = this.#mergeKeys();
                }
            }
        }
    }
    // For each row, number ids for its prefixes and suffixes, such that
    // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
    // Two rows are the same other than at portion k exactly when they
    // have the same pre[k] and suf[k + 1]. This is linear in the size of
    // the rows, where joining the whole row for every k was quadratic.
    #mergeKeys() {
        const partIds = new Map();
        const ids = this.globParts.map(parts => parts.map(s => {
            let id = partIds.get(s);
            if (id === undefined)
                partIds.set(s, (id = partIds.size));
            return id;
        }));
        // ids are only compared at the same k, so they are numbered per
        // portion, with 0 for the empty prefix or suffix. Then they are
        // at most the number of rows, and id * P + part id is a safe
        // integer key for any set that fits in memory.
        const P = partIds.size;
        const len = Math.max(0, ...ids.map(r => r.length));
        const keys = ids.map(r => ({
            pre: [0],
            suf: new Array(r.length + 1).fill(0),
        }));
        for (let k = 0; k < len; k++) {
            const m = new Map();
            ids.forEach((r, i) => {
                if (k >= r.length)
                    return;
                const { pre } = keys[i];
                const key = pre[k] * P + r[k];
                let id = m.get(key);
                if (id === undefined)
                    m.set(key, (id = m.size + 1));
                pre.push(id);
            });
        }
        for (let k = len - 1; k >= 0; k--) {
            const m = new Map();
            ids.forEach((r, i) => {
                if (k >= r.length)
                    return;
                const { suf } = keys[i];
                const key = suf[k + 1] * P + r[k];
                let id = m.get(key);
                if (id === undefined)
                    m.set(key, (id = m.size + 1));
                suf[k] = id;
            });
        }
        return keys;
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            // .. can not remove the root of a Windows path
            const root = this.#rootIndex(parts) + 1;
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (set.length > root &&
                        prev &&
                        prev !== '..' &&
                        prev !== '.' &&
                        prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    // Check the path against each row before it is split. 'no' if no
    // row can match, so it does not need to be split. 'yes' if a row of
    // `**` and one more portion matches. 'maybe' if it must be split to
    // know. None of this applies with partial, where the path can end
    // before the row does.
    //
    // On Windows, `\` is a separator in the path too, and the portions of
    // a row up to its drive letter or UNC share are not checked (see
    // #rootIndex).
    //
    // Each string portion of a row must be a portion of the path, so the
    // path must contain it. Level 2 can only take portions out of the
    // path, so this is still true then.
    //
    // The last portion of a row must match the last portion of the path,
    // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
    // This does not apply to rows that end in **, rows that end in a
    // root, or preserveMultipleSlashes (which can leave more
    // than one '' at the end). At level 2, it does not apply if that
    // portion is `.` or `..`, which can be
    // resolved away. Level 2 only takes other portions out of the
    // middle of the path.
    //
    // A row of `**/x` then matches if the ** can walk the portions
    // before the one that x matches, the same as #matchGlobstar. At
    // level 2, this is only known if none of them are `.` or `..`, so
    // that the path does not change when it is resolved.
    #canMatch(f) {
        const sep = !this.isWindows || !f.includes('\\') ? '/'
            : f.includes('/') ? 'both'
                : '\\';
        // the portions that f.split(/\/+/) would end with, and where they
        // start in f, found when a row needs them. `ends` is 0 until they
        // are found, then 1, or -1 if they can not be used.
        let ends = this.#endCheck ? 0 : -1;
        let last = '';
        let lastStart = 0;
        let prev;
        let prevStart = 0;
        const dot = !!this.options.dot;
        // A string compare is cheaper than includes(), and a Matcher test
        // costs more, so the cheaper check goes first.
        ROWS: for (let r = 0; r < this.set.length; r++) {
            const row = this.set[r];
            const p = row[row.length - 1];
            let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
            if (end && ends === 0) {
                const i = lastSep(f, f.length, sep);
                lastStart = i + 1;
                last = f.slice(lastStart);
                if (last === '' && i >= 0) {
                    let j = i;
                    while (j > 0 && isSep(f.charCodeAt(j - 1), sep))
                        j--;
                    prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
                    prev = f.slice(prevStart, j);
                }
                const resolves = this.#level2 &&
                    (isDots(last) ||
                        (last === '' && prev !== undefined && isDots(prev)));
                ends = resolves ? -1 : 1;
                end = !resolves;
            }
            let tailStart = -1;
            if (end && typeof p === 'string') {
                tailStart = endIndex(p, last, lastStart, prev, prevStart);
                if (tailStart === -1)
                    continue;
            }
            if (this.#literalCheck) {
                for (const l of this.#literals[r]) {
                    if (!f.includes(l))
                        continue ROWS;
                }
            }
            if (end && typeof p === 'object') {
                tailStart = endIndex(p, last, lastStart, prev, prevStart);
                if (tailStart === -1)
                    continue;
            }
            const shape = this.#shapes[r];
            if (shape === 'base' && end)
                return 'yes';
            if (shape === 'tail' && end) {
                if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) {
                    return 'maybe';
                }
                if (!dotPortion(f, 0, tailStart, dot, sep))
                    return 'yes';
                continue;
            }
            if (shape === 'mid' || shape === 'head') {
                const m = this.#walk(f, row, shape === 'head', dot, sep);
                if (m !== 'no')
                    return m;
                continue;
            }
            return 'maybe';
        }
        return 'no';
    }
    // Match a row of a known shape against the split path, the same as
    // #matchGlobstar and #matchGlobStarBodySections do. None of these
    // rows have a drive letter, so they start at the first portion.
    #matchShape(file, row, shape) {
        const dot = !!this.options.dot;
        const n = file.length;
        if (shape === 'head') {
            // x, then at least one portion that ** can walk
            if (n < 2 || !portionMatch(row[0], file[0])) {
                return false;
            }
            for (let i = 1; i < n; i++)
                if (!walkable(file[i], dot))
                    return false;
            return true;
        }
        const x = row[1];
        if (shape === 'tail') {
            // x is the last portion, or the one before a trailing ''
            let t = n - 1;
            if (!portionMatch(x, file[t])) {
                if (file[t] !== '' || n === 1 || !portionMatch(x, file[--t])) {
                    return false;
                }
            }
            for (let i = 0; i < t; i++)
                if (!walkable(file[i], dot))
                    return false;
            return true;
        }
        // mid: the first x that ** can walk to, with a portion after it,
        // and ** can walk all of those
        for (let k = 0; k < n; k++) {
            if (portionMatch(x, file[k]) && k + 1 < n) {
                let i = k + 1;
                while (i < n && walkable(file[i], dot))
                    i++;
                if (i === n)
                    return true;
            }
            if (!walkable(file[k], dot))
                return false;
        }
        return false;
    }
    // Match a row of `**/x/**` or `x/**` against the path, the same as
    // #matchGlobstar and #matchGlobStarBodySections do once it is split.
    // x must match a portion (the first one, for `x/**`), the ** before
    // it must be able to walk the portions before that one, and there
    // must be a portion after it, which the ** after it can walk. At
    // level 2, this is only known if no portion is `.` or `..`.
    #walk(f, row, head, dot, sep) {
        if (this.#level2 && dotPortion(f, 0, f.length, true, sep))
            return 'maybe';
        const x = row[head ? 0 : 1];
        // the last portion has none after it, so it can not be x
        let s = 0;
        for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
            // the start of the next portion
            let next = e + 1;
            while (next < f.length && isSep(f.charCodeAt(next), sep))
                next++;
            const hit = typeof x === 'string' ?
                e - s === x.length && f.startsWith(x, s)
                : e > s && x.testUnchecked(f.slice(s, e));
            if (hit && !dotPortion(f, next, f.length, dot, sep))
                return 'yes';
            if (head || dotPortion(f, s, next, dot, sep))
                return 'no';
            s = next;
        }
        return 'no';
    }
    // the last split, if it was the same path with the same split
    // settings
    #cachedSplit(f) {
        const last = lastSplit;
        return (last?.f === f &&
            last.isWindows === this.isWindows &&
            last.preserveMultipleSlashes === this.preserveMultipleSlashes &&
            last.normalize === this.#form) ?
            last
            : undefined;
    }
    // split a path for match(), and keep the parts for the next call
    #split(f) {
        const { isWindows, preserveMultipleSlashes } = this;
        // windows: need to use /, not \
        let parts = this.#slashSplit(isWindows ? f.split('\\').join('/') : f);
        // normalize each portion, so that a char that normalizes to `/`
        // does not make a new portion
        const normalize = this.#form;
        if (normalize)
            parts = parts.map(p => p.normalize(normalize));
        lastSplit = {
            f,
            isWindows,
            preserveMultipleSlashes,
            normalize,
            parts,
        };
        return lastSplit;
    }
    // resolve `.` and `..` portions of a path, for level 2
    #levelTwoFileOptimize(file) {
        // work on a copy, so that the cached parts do not change
        const parts = [...file];
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            // .. can not remove the root of a Windows path
            const root = this.#rootIndex(parts) + 1;
            let dd = root;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p && p !== '.' && p !== '..' && p !== '**') {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd = Math.max(dd - 2, root);
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        // each **/.. split doubles the patterns, and adds a copy of the
        // whole pattern. Throw if either gets too large. A partial split
        // would match some paths and not others, depending on which rows
        // the pass reached first.
        const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
        let splitCells = 0;
        const maxSplitCells = 1_000_000;
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    // Check before changing parts or allocating the new row.
                    const addedCells = parts.length - 1;
                    if (globParts.length >= braceExpandMax ||
                        splitCells + addedCells > maxSplitCells) {
                        throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    splitCells += addedCells;
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                // .. can not remove the root of a Windows path
                const root = this.#rootIndex(parts) + 1;
                let dd = root;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd = Math.max(dd - 2, root);
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    secondPhasePreProcess(globParts) {
        const keys = new Set();
        const rows = globParts.filter(parts => {
            const key = parts.join('/');
            if (keys.has(key))
                return false;
            keys.add(key);
            return true;
        });
        // A row is covered by another row that has `*` at some positions,
        // and is the same at all others. Collect each distinct set of `*`
        // positions, then look up each row with `*` put at those positions.
        const stars = new Map();
        for (const parts of rows) {
            const s = [];
            for (let i = 0; i < parts.length; i++) {
                if (parts[i] === '*')
                    s.push(i);
            }
            if (s.length)
                stars.set(s.join(','), s);
        }
        // Each row is checked against each set of `*` positions, so skip
        // this if there are too many. The patterns match the same paths
        // either way.
        if (!stars.size || rows.length * stars.size > 100_000)
            return rows;
        const { dot } = this.options;
        return rows.filter(parts => {
            for (const s of stars.values()) {
                if (s[s.length - 1] >= parts.length)
                    continue;
                const c = [...parts];
                let ok = true;
                let changed = false;
                for (const i of s) {
                    const p = parts[i];
                    if (p === '*')
                        continue;
                    if (!p || p === '**' || (!dot && p.startsWith('.'))) {
                        ok = false;
                        break;
                    }
                    c[i] = '*';
                    changed = true;
                }
                if (ok && changed && keys.has(c.join('/')))
                    return false;
            }
            return true;
        });
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // Match the parts of a path against one row of the set. `resolved`
    // is the parts after level 2 resolves `.` and `..` in them, or the
    // same parts below level 2. Set partial to true to test if, for
    // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
    // you run out of file before you run out of pattern, then that's
    // fine, as long as all the parts match.
    #matchRow(file, resolved, pattern, partial) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa, and
        // //?/UNC/host/share/... can match //host/share/... and vice versa.
        // Drive letters in absolute drive or unc paths, and the host and
        // share of UNC paths, are always compared case-insensitively.
        const fh = this.isWindows ? uncHost(resolved) : -1;
        const ph = fh === -1 ? -1 : uncHost(pattern);
        if (ph !== -1) {
            const host = pattern[ph];
            const share = pattern[ph + 1];
            if (typeof host !== 'string' || typeof share !== 'string') {
                // a host or share with magic is matched as usual
                fileStartIndex = fh;
                patternStartIndex = ph;
            }
            else if (resolved[fh].toLowerCase() === host.toLowerCase() &&
                resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
                fileStartIndex = fh + 2;
                patternStartIndex = ph + 2;
            }
        }
        else if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // the drives match, so start matching after them
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    patternStartIndex = pdi + 1;
                    fileStartIndex = fdi + 1;
                }
            }
        }
        // the drive letters are found in the parts before level 2 resolves
        // them, and the match uses the resolved parts
        file = resolved;
        if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
        // check the head, from the current file/pattern index.
        if (head.length) {
            const headEnd = fileIndex + head.length;
            if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, new Set());
    }
    // Split the pattern into head, tail, and middle of ** delimited
    // parts. The tail has to be at the end, and the others just have to
    // be found in order from the head. These only depend on the pattern
    // row, so they are kept for the next path.
    #getGlobstarParts(pattern, partial, patternIndex) {
        let byStart = this.#globstarParts.get(pattern);
        if (!byStart) {
            byStart = [];
            this.#globstarParts.set(pattern, byStart);
        }
        const key = patternIndex * 2 + (partial ? 1 : 0);
        const found = byStart[key];
        if (found)
            return found;
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        const head = pattern.slice(patternIndex, firstgs);
        const body = pattern.slice(firstgs + 1, partial ? undefined : lastgs);
        const tail = partial ? [] : pattern.slice(lastgs + 1);
        // split the body up into sections, and note the number of
        // portions that must come after the start of each one
        const segments = [[[], 0]];
        let current = segments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                current = [[], 0];
                segments.push(current);
            }
            else {
                current[0].push(b);
                nonGsParts++;
            }
        }
        // the portions in this section and the ones after it
        segments.forEach((b, i) => {
            b[1] = nonGsParts - nonGsPartsSums[i];
        });
        const parts = { head, body, tail, segments };
        byStart[key] = parts;
        return parts;
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, and the portions that it and the rest need
    bodySegments, 
    // the end of the file portions that the body can match
    fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, 
    // the places that a walk has already tried, as
    // bodyIndex * (file.length + 1) + fileIndex. A walk from a place
    // does the same no matter how it got there, and it only comes back
    // if it found no match, so a walk that gets to one stops.
    tried) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // with partial, the body is the rest of the pattern, so it
            // matches if no portions are left, or only the '' of a trailing
            // / (as a/* matches a/b/). A ** at the end walks them as its own
            // empty section.
            if (partial) {
                return (fileIndex >= fileLength ||
                    (fileIndex === fileLength - 1 && file[fileIndex] === ''));
            }
            // just make sure that there's no bad dots before the tail
            for (let i = fileIndex; i < fileLength; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test, up to the last index
        // where it can start
        const [body, need] = bs;
        // with partial, the path can end before the body does
        const after = partial ? fileLength : fileLength - need;
        while (fileIndex <= after) {
            const key = bodyIndex * (file.length + 1) + fileIndex;
            if (tried.has(key))
                return false;
            tried.add(key);
            const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
                if (sub !== false) {
                    return sub;
                }
            }
            // the ** does not walk past the last place the body can start
            if (fileIndex === after)
                break;
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex, 
    // only match the file portions before this index
    fileEnd = file.length) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = Math.min(fileEnd, file.length),
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            let p = pattern[pi];
            let f = file[fi];
            // should be impossible.
            /* c8 ignore start */
            if (p === false || p === GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into Matchers.
            if (!portionMatch(p, f))
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though * can match "", except in
        // partial mode, where it might simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    // Expand braces, except numeric ranges such as {0..999} with at
    // least RANGE_MIN values. Each of those stays in its pattern as
    // `<mark>0..999<mark>`, for the Matcher to test. If a range might
    // be inside a [...] class, expand all of them instead.
    #expandBraces() {
        const { pattern } = this;
        if (this.options.nobrace)
            return this.braceExpand();
        let code = 0xe000;
        while (pattern.includes(String.fromCharCode(code))) {
            if (++code > 0xf8ff)
                return this.braceExpand();
        }
        const mark = String.fromCharCode(code);
        let found = false;
        const marked = pattern.replace(rangeRe, (m, lo, hi) => {
            const a = Number(lo);
            const b = Number(hi);
            if (!Number.isSafeInteger(a) ||
                !Number.isSafeInteger(b) ||
                Math.abs(a - b) + 1 < RANGE_MIN) {
                return m;
            }
            found = true;
            return `${mark}${lo}..${hi}${mark}`;
        });
        if (!found)
            return this.braceExpand();
        const set = braceExpand(marked, this.options);
        for (const p of set) {
            for (const portion of p.split('/')) {
                const c = portion.indexOf('[');
                if (c !== -1 && c < portion.lastIndexOf(mark)) {
                    return this.braceExpand();
                }
                if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
                    return this.braceExpand();
                }
            }
        }
        this.#rangeMark = mark;
        return set;
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        const { nocase, nocaseMagicOnly, noext = false, dot, normalize, } = options;
        const rangeMark = this.#rangeMark;
        const lit = rangeMark && pattern.includes(rangeMark) ?
            undefined
            : literal(pattern, noext);
        // in nocase mode, a literal with cased chars still needs a
        // Matcher, unless nocaseMagicOnly is set.
        if (lit !== undefined &&
            !(nocase &&
                !nocaseMagicOnly &&
                pattern.toUpperCase() !== pattern.toLowerCase())) {
            return this.#norm(lit);
        }
        if (this.#pending)
            return PENDING;
        let m = this.#matchers.get(pattern);
        if (!m) {
            if (!noext)
                assertValidExtglobs(pattern);
            m = new Matcher(pattern, {
                nocase,
                noext,
                dot,
                normalize,
                ...(rangeMark && { rangeMark }),
            });
            this.#matchers.set(pattern, m);
        }
        return m;
    }
    #slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // treat the test path as a set of pathparts. If it was not just
        // split or checked, check that it can match before splitting it.
        let split = this.#cachedSplit(f);
        if (!split) {
            // the checks look at the path as given, so not if it is
            // normalized
            if (!partial &&
                !this.#form &&
                (this.#endCheck || this.#literalCheck) &&
                lastChecked !== f) {
                lastChecked = f;
                const can = this.#canMatch(f);
                if (can === 'no')
                    return options.flipNegate ? false : this.negate;
                if (can === 'yes')
                    return options.flipNegate ? true : !this.negate;
            }
            split = this.#split(f);
        }
        const ff = split.parts;
        // the parts after level 2 resolves them, kept for the next pattern
        // that tests the same path
        const resolved = this.#level2 ?
            (split.resolved ??= this.#levelTwoFileOptimize(ff))
            : ff;
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (let r = 0; r < set.length; r++) {
            const pattern = set[r];
            const shape = partial ? undefined : this.#shapes[r];
            // level 2 does not change a path of one portion
            const hit = shape === 'base' ?
                portionMatch(pattern[0], filename)
                : shape ? this.#matchShape(resolved, pattern, shape)
                    : options.matchBase && pattern.length === 1 ?
                        this.#matchRow([filename], [filename], pattern, partial)
                        : this.#matchRow(ff, resolved, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */


/* c8 ignore stop */
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/host/files.js
/** Lists the files of a run and reads them: regular files inside the workspace only, nothing left out without a word. */



const longestPattern = 200;
const skippedFolders = new Set([".git", "node_modules"]);
const yamlName = /\.ya?ml$/i;
// minimatch 11 matches in linear time where others go back and try again; extended globs and long brace lists are left out all the same.
const globOptions = { dot: true, noext: true, nonegate: true, nocomment: true, braceExpandMax: 1_000 };
/**
 * Finds the files of a request. A path is tried as a file or folder first and as a glob then. Links are followed inside the workspace, each
 * real file and folder once. Throws for nothing that the file system does.
 */
function listFiles(request) {
    const found = new Found(request.limits);
    const workspace = realPathOf(request.workspace);
    if (workspace === undefined) {
        found.refuse("unreadable-folder", request.workspace, `The workspace ${quote(request.workspace)} does not exist or cannot be opened.`);
        return found.listing(request.paths);
    }
    const base = realPathOf(external_node_path_namespaceObject.resolve(workspace, insideReal(request.workspace, workspace, request.workingDirectory)));
    if (base === undefined || !isInside(workspace, base)) {
        const reason = base === undefined ? "does not exist or cannot be opened" : "leads outside the workspace";
        found.refuse("unreadable-folder", request.workingDirectory, `The working directory ${quote(request.workingDirectory)} ${reason}.`);
        return found.listing(request.paths);
    }
    const excludes = [];
    for (const pattern of request.exclude) {
        const clean = slashes(pattern).replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
        const globs = isUsablePattern(clean) ? attempt(() => [new Minimatch(clean, globOptions), new Minimatch(`${clean}/**`, globOptions)]) : undefined;
        if (globs === undefined)
            found.refuse("bad-pattern", pattern, badPattern("exclude pattern", pattern));
        else
            excludes.push(...globs);
    }
    const lister = new Lister({ workspace, base, excludes, found });
    if (request.paths.length === 0)
        lister.folder(base);
    for (const path of request.paths) {
        found.argument = path;
        lister.argument(path, insideReal(request.workspace, workspace, path));
    }
    lister.followLinks();
    return found.listing(request.paths);
}
/** Gathers what a listing gives. */
class Found {
    /** The path of the request that is being looked for: what matches, matches it. */
    argument = "";
    #limits;
    #matched = new Set();
    #files = new Map();
    #diagnostics = new Map();
    #dropped = new Set();
    #isOverfull = false;
    constructor(limits) {
        this.#limits = limits;
    }
    /** Whether more files match than a run may have. */
    get isOverfull() {
        return this.#isOverfull;
    }
    add(file) {
        this.#matched.add(this.argument);
        const known = this.#files.get(file.realPath);
        if (known !== undefined) {
            if (file.named && !known.named)
                this.#files.set(file.realPath, { ...known, named: true });
        }
        else if (this.#files.size < this.#limits.files) {
            this.#files.set(file.realPath, file);
        }
        else if (!this.#isOverfull) {
            this.#isOverfull = true;
            this.refuse("too-many-files", file.path, `More than ${this.#limits.files} files match: this one and others were not read. Name fewer with paths.`);
        }
    }
    drop(path) {
        this.#matched.add(this.argument);
        this.#dropped.add(path);
    }
    refuse(code, file, message) {
        this.#matched.add(this.argument);
        this.#diagnostics.set(`${code}\0${file}`, diagnosticFor(code, file, message));
    }
    listing(paths) {
        const files = Array.from(this.#files.values()).sort((a, b) => compareBytes(a.path, b.path));
        const diagnostics = Array.from(this.#diagnostics.values()).sort((a, b) => compareBytes(a.location.file, b.location.file));
        return { files, diagnostics, unmatched: paths.filter((path) => !this.#matched.has(path)), excluded: this.#dropped.size };
    }
}
const everyYaml = { takes: (path) => yamlName.test(path), mayTakeBelow: () => true };
class Lister {
    #context;
    /** The working directory relative to the workspace, ending in `/` unless it is empty. */
    #baseBelow;
    #links = [];
    constructor(context) {
        this.#context = context;
        const below = relativePath(context.workspace, context.base);
        this.#baseBelow = below === "" ? "" : `${below}/`;
    }
    /** A file, a folder or a glob. `argument` is as the user wrote it, `path` is relative to the working directory or absolute. */
    argument(argument, path) {
        const { workspace, base, found } = this.#context;
        if (path === "" || path.includes("\0")) {
            found.refuse("bad-pattern", argument, badPattern("path", argument));
            return;
        }
        const full = external_node_path_namespaceObject.resolve(base, path);
        const stats = attempt(() => (0,external_node_fs_.lstatSync)(full));
        if (stats !== undefined)
            this.#existing(full, argument, stats);
        else if (!isInside(workspace, full))
            found.refuse("outside-workspace", argument, `The path ${quote(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
        else
            this.#glob(argument, slashes(path));
    }
    /** Every selected file below a folder, given by its real path. */
    folder(realPath, selection = everyYaml) {
        const { workspace, found } = this.#context;
        const path = relativePath(workspace, realPath);
        const walk = { argument: found.argument, selection, seen: new Set() };
        this.#walk(walk, { bytes: Buffer.from(realPath), realPath, below: "", path: path === "" ? "" : `${path}/` });
    }
    /**
     * Follows the links that the walks met, after everything else. Each walk reads a folder once, so a loop ends.
     */
    followLinks() {
        for (let round = this.#links; round.length > 0; round = this.#links) {
            this.#links = [];
            for (const link of round) {
                this.#context.found.argument = link.walk.argument;
                this.#follow(link);
            }
        }
    }
    #existing(full, argument, stats) {
        const { workspace, found } = this.#context;
        const real = realPathOf(full);
        if (real === undefined) {
            const why = stats.isSymbolicLink() ? ": the link leads nowhere, or to itself" : ": permission denied, or it is gone";
            found.refuse("broken-link", relativePath(workspace, full), `${quote(argument)} cannot be opened${why}.`);
            return;
        }
        if (!isInside(workspace, real) || !isInside(workspace, full)) {
            found.refuse("outside-workspace", argument, `The path ${quote(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
            return;
        }
        const path = relativePath(workspace, real);
        const target = attempt(() => (0,external_node_fs_.statSync)(real));
        if (this.#isExcluded(relativePath(workspace, full)))
            found.drop(path);
        else if (target?.isDirectory() === true)
            this.folder(real);
        else if (target?.isFile() === true)
            this.#take({ path, realPath: real, size: target.size, named: true });
        else
            found.refuse("not-a-file", path, `${quote(argument)} is neither a file nor a folder.`);
    }
    /** A glob: the names before its first wildcard are the folder to walk, the rest is matched below it. */
    #glob(argument, pattern) {
        const { workspace, base, found } = this.#context;
        const parts = pattern.split("/").filter((part, index) => part !== "." && (part !== "" || index === 0));
        const wild = parts.findIndex((part) => /[*?[\]{}\\]/.test(part));
        if (wild === -1)
            return;
        const rest = parts.slice(wild).join("/");
        const globs = isUsablePattern(pattern)
            ? attempt(() => ({ whole: new Minimatch(rest, globOptions), start: new Minimatch(rest, { ...globOptions, partial: true }) }))
            : undefined;
        if (globs === undefined || parts.slice(wild).includes("..")) {
            found.refuse("bad-pattern", argument, badPattern("path", argument));
            return;
        }
        const root = realPathOf(external_node_path_namespaceObject.resolve(base, `${parts.slice(0, wild).join("/")}/`.replace(/^\/$/, wild === 0 ? "." : "/")));
        if (root === undefined || attempt(() => (0,external_node_fs_.statSync)(root))?.isDirectory() !== true)
            return;
        if (!isInside(workspace, root)) {
            found.refuse("outside-workspace", argument, `The path ${quote(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
            return;
        }
        this.folder(root, { takes: (path) => globs.whole.match(path), mayTakeBelow: (path) => globs.start.match(path) });
    }
    #walk(walk, start) {
        const { found } = this.#context;
        const waiting = [start];
        for (let folder = waiting.pop(); folder !== undefined && !found.isOverfull; folder = waiting.pop()) {
            const identity = folder.bytes.toString("latin1");
            if (walk.seen.has(identity))
                continue;
            walk.seen.add(identity);
            const { bytes } = folder;
            const entries = attempt(() => (0,external_node_fs_.readdirSync)(bytes, { withFileTypes: true, encoding: "buffer" }));
            if (entries === undefined) {
                const path = folder.path.replace(/\/$/, "");
                if (!this.#isExcluded(path))
                    found.refuse("unreadable-folder", path, `The folder ${quote(path)} cannot be read: permission denied, or it is gone.`);
                continue;
            }
            entries.sort((a, b) => Buffer.compare(a.name, b.name));
            for (const entry of entries) {
                const subfolder = this.#entry(walk, folder, entry);
                if (subfolder !== undefined)
                    waiting.push(subfolder);
            }
        }
    }
    /** Lists one name of a folder; a folder to walk is given back. */
    #entry(walk, folder, entry) {
        const text = utf8(entry.name);
        // Bytes that are not UTF-8 are matched as if they were Latin-1: the wildcards of every likely pattern take them.
        const name = text ?? entry.name.toString("latin1");
        const below = folder.below + name;
        const path = folder.path + name;
        const realPath = text === undefined || folder.realPath === undefined ? undefined : external_node_path_namespaceObject.join(folder.realPath, text);
        if (entry.isDirectory()) {
            if (skippedFolders.has(name) || !walk.selection.mayTakeBelow(below))
                return undefined;
            return { bytes: Buffer.concat([folder.bytes, separator, entry.name]), realPath, below: `${below}/`, path: `${path}/` };
        }
        if (entry.isSymbolicLink() && realPath !== undefined) {
            if (walk.selection.takes(below) || walk.selection.mayTakeBelow(below))
                this.#links.push({ walk, full: realPath, below, path });
            return undefined;
        }
        if (walk.selection.takes(below))
            this.#file(path, realPath, Buffer.concat([folder.bytes, separator, entry.name]));
        return undefined;
    }
    /** A name that the selection takes and that is neither a folder nor a link. */
    #file(path, realPath, bytes) {
        const { workspace, found } = this.#context;
        if (realPath === undefined) {
            const spelled = spellBytes(bytes.subarray(Buffer.byteLength(workspace) + 1));
            if (this.#isExcluded(spelled))
                found.drop(spelled);
            else
                found.refuse("name-not-utf-8", spelled, `The name ${quote(spelled)} is not UTF-8, so the file is not read; rename it.`);
            return;
        }
        const stats = attempt(() => (0,external_node_fs_.lstatSync)(realPath));
        if (this.#isExcluded(path))
            found.drop(path);
        else if (stats === undefined)
            found.refuse("unreadable-file", path, `The file ${quote(path)} cannot be read: permission denied, or it is gone.`);
        else if (stats.isFile())
            found.add({ path, realPath, size: stats.size, named: false });
        else
            found.refuse("not-a-file", path, `${quote(path)} has a matching name and is not a file but a pipe, a socket or a device.`);
    }
    #follow({ walk, full, below, path }) {
        const { workspace, found } = this.#context;
        const isTaken = walk.selection.takes(below);
        if (this.#isExcluded(path)) {
            if (isTaken)
                found.drop(path);
            return;
        }
        const real = realPathOf(full);
        if (real === undefined) {
            if (isTaken)
                found.refuse("broken-link", path, `The link ${quote(path)} cannot be opened: it leads nowhere, or to itself.`);
            return;
        }
        const target = attempt(() => (0,external_node_fs_.statSync)(real));
        if (!isInside(workspace, real)) {
            // What lies outside is not looked at: a folder may hold what the user asked for, a file by another name does not.
            if (isTaken || target?.isFile() !== true)
                found.refuse("outside-workspace", path, `The link ${quote(path)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
        }
        else if (target?.isDirectory() === true) {
            const inside = relativePath(workspace, real);
            const isSkipped = [...inside.split("/"), external_node_path_namespaceObject.posix.basename(below)].some((name) => skippedFolders.has(name));
            if (!isSkipped && walk.selection.mayTakeBelow(below)) {
                this.#walk(walk, { bytes: Buffer.from(real), realPath: real, below: `${below}/`, path: inside === "" ? "" : `${inside}/` });
            }
        }
        else if (isTaken) {
            if (target?.isFile() === true)
                this.#take({ path: relativePath(workspace, real), realPath: real, size: target.size, named: false });
            else
                found.refuse("not-a-file", path, `The link ${quote(path)} has a matching name and leads to something that is not a file.`);
        }
    }
    #take(file) {
        if (this.#isExcluded(file.path))
            this.#context.found.drop(file.path);
        else
            this.#context.found.add(file);
    }
    #isExcluded(path) {
        if (this.#context.excludes.length === 0 || !path.startsWith(this.#baseBelow))
            return false;
        const below = path.slice(this.#baseBelow.length);
        return this.#context.excludes.some((pattern) => pattern.match(below));
    }
}
/**
 * The bytes of a listed file, or a diagnostic of level `error`: `file-too-large` past the limit, `unreadable-file` or `not-a-file` else.
 * The size is that of the open file, and no more than the limit is read, whatever the file system said before.
 */
function readListed(file, limits) {
    const read = readBounded(file.realPath, limits.fileBytes);
    if ("bytes" in read)
        return read;
    return { diagnostic: diagnosticFor(read.code, file.path, `The file ${quote(file.path)} ${read.reason}.`) };
}
const chunkBytes = 1024 * 1024;
// Longer than any marker, spelled in escapes of ten characters for each letter.
const overlap = 4096;
/**
 * Whether a file that is too large to parse holds a marker; `"too-large"` when it has more than `atMost` bytes, which are then not looked
 * through. Zeros are left out, so that UTF-16 is read as well. A file that cannot be opened counts as one that holds the marker.
 */
function scanForMarker(file, marker, atMost) {
    const holds = marker instanceof RegExp ? withPattern(marker) : marker;
    const descriptor = attempt(() => (0,external_node_fs_.openSync)(file.realPath, openFlags));
    if (descriptor === undefined)
        return true;
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return true;
        if (stats.size > atMost)
            return "too-large";
        const chunk = Buffer.allocUnsafe(chunkBytes);
        let tail = "";
        for (let position = 0;;) {
            const count = (0,external_node_fs_.readSync)(descriptor, chunk, 0, chunkBytes, position);
            if (count === 0)
                return false;
            position += count;
            if (position > atMost)
                return "too-large";
            const text = tail + chunk.toString("latin1", 0, count).replaceAll("\0", "");
            if (holds(text))
                return true;
            tail = text.slice(-overlap);
        }
    }
    catch {
        return true;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * A file that a definition names: `relative` is relative to the folder of `fromFile`, which is relative to the workspace. The name comes from
 * an untrusted file, so what other systems take for more than a file's name is refused everywhere. `path` is relative to the workspace
 * with links followed, so that one file has one path; `reason` continues a sentence that begins with the name.
 */
function readInside(workspace, fromFile, relative, limits) {
    const refusal = refuseName(relative);
    if (refusal !== undefined)
        return { reason: refusal };
    const root = realPathOf(workspace);
    if (root === undefined)
        return { reason: "cannot be read: the workspace cannot be opened" };
    const full = external_node_path_namespaceObject.resolve(root, external_node_path_namespaceObject.posix.dirname(fromFile), relative);
    if (!isInside(root, full))
        return { reason: "it leads outside the workspace, which is the current folder on the command line: start from the root of the repository" };
    const real = realPathOf(full);
    if (real === undefined)
        return { reason: "there is no such file, or permission to read it is denied" };
    if (!isInside(root, real))
        return { reason: "it leads outside the workspace, which is the current folder on the command line: start from the root of the repository" };
    const read = readBounded(real, limits.fileBytes);
    return "bytes" in read ? { path: relativePath(root, real), bytes: read.bytes } : { reason: read.reason };
}
// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;
function refuseName(relative) {
    if (relative === "")
        return "is empty; a path relative to this file is needed";
    // oxlint-disable-next-line no-control-regex -- control characters are what is refused
    if (/[\0-\x1f\x7f]/.test(relative))
        return "holds a control character";
    if (/[:\\]/.test(relative))
        return "holds a colon or a backslash; a relative path separated by / is needed";
    if (relative.startsWith("/"))
        return "is absolute and leads outside; a path relative to this file is needed";
    if (relative.split("/").some((name) => deviceName.test(name)))
        return "is the name of a device on Windows";
    return undefined;
}
// Neither waits for the other end of a pipe nor follows a link that was put in the file's place after it was listed. Windows knows neither.
const openFlags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
function readBounded(realPath, limit) {
    const tooLarge = { code: "file-too-large", reason: `is too large: more than ${limit.toLocaleString("en-US")} bytes are not read; leave it out with exclude-paths, or split it` };
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(realPath, openFlags);
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return { code: "not-a-file", reason: "is not a regular file" };
        if (stats.size > limit)
            return tooLarge;
        // One byte more than is expected shows a file that has grown, or that told a wrong size.
        let bytes = Buffer.allocUnsafe(stats.size + 1);
        let length = 0;
        for (;;) {
            const count = (0,external_node_fs_.readSync)(descriptor, bytes, length, bytes.length - length, null);
            if (count === 0)
                return { bytes: bytes.subarray(0, length) };
            length += count;
            if (length > limit)
                return tooLarge;
            if (length === bytes.length)
                bytes = Buffer.concat([bytes], Math.min(limit + 1, 2 * length + 1024));
        }
    }
    catch (error) {
        return { code: "unreadable-file", reason: `cannot be read: ${reasonOf(error)}` };
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function reasonOf(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    switch (code) {
        case "EACCES":
        case "EPERM":
            return "permission denied";
        case "ENOENT":
        case "ENOTDIR":
            return "it is gone";
        case "ELOOP":
            return "it is a link by now";
        case "EISDIR":
            return "it is a folder";
        default:
            return typeof code === "string" ? code : "the system refused it";
    }
}
const separator = Buffer.from(external_node_path_namespaceObject.sep);
/** What `read` gives, or undefined where the file system, or a pattern, is refused. */
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
function realPathOf(path) {
    return path.includes("\0") ? undefined : attempt(() => external_node_fs_.realpathSync.native(path));
}
/** Whether `path` is `folder` or below it. Comparing the beginnings of the texts would take `/work-evil` for a part of `/work`. */
function isInside(folder, path) {
    const relative = external_node_path_namespaceObject.relative(folder, path);
    return relative === "" || (relative !== ".." && !relative.startsWith(`..${external_node_path_namespaceObject.sep}`) && !external_node_path_namespaceObject.isAbsolute(relative));
}
function relativePath(folder, path) {
    return slashes(external_node_path_namespaceObject.relative(folder, path));
}
/** A backslash separates on Windows and is a character of the name elsewhere. */
function slashes(path) {
    return external_node_path_namespaceObject.sep === "\\" ? path.replaceAll("\\", "/") : path;
}
/** An absolute path into the workspace as it was given, moved to where the workspace really is; other paths as they are. */
function insideReal(given, real, path) {
    if (!external_node_path_namespaceObject.isAbsolute(path) || isInside(real, path) || !isInside(given, path))
        return path;
    return external_node_path_namespaceObject.join(real, external_node_path_namespaceObject.relative(given, path));
}
function isUsablePattern(pattern) {
    return pattern !== "" && pattern.length <= longestPattern && !pattern.includes("\0");
}
function badPattern(what, pattern) {
    return `The ${what} ${quote(pattern)} cannot be used: it names no file and is no pattern of at most ${longestPattern} characters without .. after a wildcard.`;
}
function withPattern(marker) {
    // A pattern with `g` or `y` remembers where it stopped.
    const pattern = new RegExp(marker.source, marker.flags.replace(/[gy]/g, ""));
    return (text) => pattern.test(text);
}
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function utf8(name) {
    const text = name.toString("utf8");
    if (!text.includes("\ufffd"))
        return text;
    return attempt(() => strictUtf8.decode(name));
}
/** Bytes as text: UTF-8 where they are, `\xHH` where they are not. */
function spellBytes(bytes) {
    let spelled = "";
    for (let at = 0; at < bytes.length;) {
        const length = [1, 2, 3, 4].find((count) => at + count <= bytes.length && attempt(() => strictUtf8.decode(bytes.subarray(at, at + count))) !== undefined);
        spelled += length === undefined ? `\\x${(bytes[at] ?? 0).toString(16).padStart(2, "0")}` : bytes.toString("utf8", at, at + length);
        at += length ?? 1;
    }
    return external_node_path_namespaceObject.sep === "\\" ? spelled.replaceAll(external_node_path_namespaceObject.sep, "/") : spelled;
}
/** The order of the bytes in UTF-8, which is that of the code points: the same on every system. */
function compareBytes(a, b) {
    // Code units compare in the same order, much faster, unless there are surrogates.
    if (files_surrogate.test(a) || files_surrogate.test(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return a < b ? -1 : a > b ? 1 : 0;
}
const files_surrogate = /[\ud800-\udfff]/;
const longestShown = 120;
/** A path as it may stand in a message: in quotes, cut, with control and invisible characters escaped. */
function quote(path) {
    const points = Array.from(path);
    const cut = points.length > longestShown ? `…${points.slice(-longestShown).join("")}` : path;
    const visible = cut.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    return `"${visible}"`;
}
function diagnosticFor(code, file, message) {
    const start = { line: 1, column: 1 };
    return { code, level: "error", message, location: { file, start, end: start }, related: [] };
}
/**
 * The folder of the repository inside the workspace, separated by `/`: where `.git` stands, looked for from the working directory upwards. Empty where that is the
 * workspace itself, or where there is none. `actions/checkout` with `path` makes such a folder.
 */
function repositoryFolder(workspace, workingDirectory) {
    let folder = nodePath.resolve(workspace, workingDirectory);
    while (isInside(workspace, folder) && folder !== workspace) {
        if (existsSync(nodePath.join(folder, ".git")))
            return nodePath.relative(workspace, folder).split(nodePath.sep).join("/");
        folder = nodePath.dirname(folder);
    }
    return "";
}


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/** Writes whole texts to standard output and standard error; the only place that does. */

/**
 * Writes all of a text to a stream, waiting while a pipe is full. Returns false where the reader has closed the pipe; throws where the text cannot be
 * written for another reason, such as a full disk: a report that nobody can read must not end in a pass.
 */
function writeAll(stream, text) {
    const bytes = new TextEncoder().encode(text);
    let written = 0;
    while (written < bytes.length) {
        try {
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(stream, bytes, written);
        }
        catch (error) {
            const code = error.code;
            if (code === "EPIPE")
                return false;
            if (code !== "EAGAIN")
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
    return true;
}


/***/ }),

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ matrixVersion),
  F: () => (/* binding */ statements)
});

;// CONCATENATED MODULE: ./build/matrix/statements/kb828287.json
const kb828287_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"kb828287","cite":"KB 828287","title":"Unsupported Sysprep scenarios","publisher":"Microsoft","dated":"2007","url":"https://support.microsoft.com/kb/828287","readInFull":false,"supersedes":[],"summary":"Among other things: a Sysprep image must not be made from an installation that was upgraded from another Windows, or in place; installing service packs is fine.","scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The article speaks about images made with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"upgraded-installation","title":"Windows 2000, XP or Server 2003 that was upgraded","covers":false,"when":[{"os.family":{"oneOf":["windows-2000","windows-xp","windows-xp-x64","windows-server-2003","windows-server-2003-r2"]}},{"os.upgraded-from":{"said":true}}],"requirements":[{"id":"upgrade","expects":{"os.upgraded-from":{"equals":"none"}},"needs":"a clean installation","says":{"notSupported":"KB 828287 does not support Sysprep images of an upgraded installation"},"section":"list of unsupported scenarios","remedy":"Install this Windows cleanly instead of upgrading, and leave out `upgradedFrom` under `os`."}]}],"notes":["Only the beginning of the article could be read."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/q190157.json
const q190157_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"q190157","cite":"Q190157","title":"Windows NT 4.0 Option Pack and Terminal Server Edition","publisher":"Microsoft","dated":"2002","url":"https://jeffpar.github.io/kbarchive/kb/190/Q190157/","readInFull":true,"supersedes":[],"summary":"The Option Pack, and with it IIS 4.0, is not supported on Windows NT Server 4.0, Terminal Server Edition, which ships IIS 3.0. Q194395 and Q317636 say the same; Q152734 shows that this edition ends at Service Pack 6, so Q326779 cannot be met on it either.","scope":[{"id":"iis-installed","expects":{"iis.installed":{"equals":"true"}},"needs":"whether IIS is in the image","says":"The article speaks about machines with IIS.","remedy":"State `iis: false`, or the version and where it was installed from."},{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"This check speaks about images that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"terminal-server-edition","title":"Windows NT 4.0 Terminal Server Edition","covers":false,"when":[{"os.family":{"equals":"windows-nt-4.0"}},{"os.edition":{"saidToBe":"terminal-server"}}],"requirements":[{"id":"iis-version","expects":{"iis.version":{"noneOf":["4.0"]}},"needs":"no IIS 4.0 on Terminal Server Edition","says":{"notSupported":"Q190157 and Q317636 do not support IIS 4.0 on Windows NT 4.0 Terminal Server Edition, cloned or not"},"section":"whole article","remedy":"Move the web server to Windows NT 4.0 Server with Service Pack 6a, or to Windows 2000."}]}]}');
;// CONCATENATED MODULE: ./build/matrix/statements/q195015.json
const q195015_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"q195015","cite":"Q195015","title":"Option Pack and service packs: order of installation","publisher":"Microsoft","dated":"2002","url":"https://jeffpar.github.io/kbarchive/kb/195/Q195015/","readInFull":true,"supersedes":[],"summary":"Where the Option Pack goes on after a service pack, the service pack has to be applied again; Q196269 says the same, and Q299444 asks the same of the Security Rollup Package.","scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"This check speaks about images that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"nt4-option-pack","title":"Windows NT 4.0 with the Option Pack","covers":false,"when":[{"os.family":{"equals":"windows-nt-4.0"}},{"iis.source":{"saidToBe":"nt4-option-pack"}},{"iis.install-order":{"said":true}},{"iis.phase":{"notSaidToBe":"after-clone"}}],"requirements":[{"id":"install-order","expects":{"iis.install-order":{"oneOf":["before-service-pack","service-pack-reapplied"]}},"needs":"the service pack applied again after the Option Pack","says":{"warns":"Q195015 and Q196269 ask for the service pack to be applied again after the Option Pack"},"section":"resolution","remedy":"Apply the service pack (and the Security Rollup Package) again after the Option Pack, and state `installOrder: service-pack-reapplied` under `iis`."}]}]}');
;// CONCATENATED MODULE: ./build/matrix/statements/q219717.json
const q219717_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"q219717","cite":"Q219717","title":"Unattended Option Pack set-up stops on Service Pack 4 or later","publisher":"Microsoft","dated":"2002","url":"https://jeffpar.github.io/kbarchive/kb/219/Q219717/","readInFull":true,"supersedes":[],"summary":"The Option Pack\'s unattended set-up stops at a pop-up on Service Pack 4 or later, because it takes the service pack for an untested one. Replacing Iis.dll and Preload.exe in its source, or installing it before the service pack, avoids that.","scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"This check speaks about images that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"nt4-after-clone","title":"Windows NT 4.0 with the Option Pack installed on each clone","covers":false,"when":[{"os.family":{"equals":"windows-nt-4.0"}},{"iis.phase":{"saidToBe":"after-clone"}}],"requirements":[{"id":"unattended-setup","expects":{"iis.phase":{"noneOf":["after-clone"]}},"needs":"an unattended Option Pack set-up that does not stop","says":{"hints":"installing IIS after cloning is the way round that Q248739 documents, but Q219717 says that the unattended set-up stops at a pop-up on Service Pack 4 or later"},"section":"symptoms; resolution","remedy":"Run the Option Pack before raising the service pack, or replace Iis.dll and Preload.exe in its source."}]}]}');
;// CONCATENATED MODULE: ./build/matrix/statements/q248739.json
const q248739_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"q248739","cite":"Q248739","title":"IIS fails to run on a system cloned with Sysprep","publisher":"Microsoft","dated":"2001-03-02","url":"https://jeffpar.github.io/kbarchive/kb/248/Q248739/","readInFull":true,"supersedes":[],"summary":"Explains why IIS 4.0 and Personal Web Server 4.0 do not run on a clone: entries of the metabase are encrypted with a key that belongs to the machine. Superseded for IIS by Q326779; for Personal Web Server nothing has replaced it.","scope":[{"id":"iis-installed","expects":{"iis.installed":{"equals":"true"}},"needs":"whether a web server is in the image","says":"The article speaks about machines with IIS 4.0 or Personal Web Server 4.0.","remedy":"State `iis: false`, or the version and where it was installed from."},{"id":"iis-phase","expects":{"iis.phase":{"notSaidToBe":"after-clone"}},"needs":"whether the web server goes in before or after cloning","says":"Installing after cloning is the article\'s own way round.","remedy":"State `iis: { phase: before-generalize }`, or base, or after-clone."},{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The article speaks about machines that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"nt4-pws4","title":"Windows NT 4.0 with Personal Web Server 4.0","covers":false,"when":[{"os.family":{"equals":"windows-nt-4.0"}},{"iis.product":{"saidToBe":"pws"}}],"requirements":[{"id":"product","expects":{"iis.product":{"notSaidToBe":"pws"}},"needs":"IIS 4.0 on Windows NT 4.0 Server","says":{"warns":"Q248739 describes Personal Web Server 4.0 failing on clones, and Q326779, which replaced it, speaks about IIS only"},"section":"symptoms; applies to","remedy":"Install Personal Web Server on each clone instead (`iis: { version: PWS 4.0, phase: after-clone }`)."}]}]}');
;// CONCATENATED MODULE: ./build/matrix/statements/q326779.json
const q326779_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"q326779","cite":"Q326779","title":"Supported IIS configurations for use with Sysprep","publisher":"Microsoft","dated":"2002-07-23","url":"https://jeffpar.github.io/kbarchive/kb/326/Q326779/","readInFull":true,"supersedes":["q248739"],"summary":"Names the two configurations in which a machine with IIS 4.0 or IIS 5.0 may be cloned with Sysprep, and says that earlier Windows NT and earlier Internet Explorer are not supported.","scope":[{"id":"iis-installed","expects":{"iis.installed":{"equals":"true"}},"needs":"whether IIS is in the image","says":"The article speaks about machines with IIS.","remedy":"State `iis: false`, or the version and where it was installed from."},{"id":"iis-phase","expects":{"iis.phase":{"notSaidToBe":"after-clone"}},"needs":"whether IIS goes in before or after cloning","says":"IIS that is installed after cloning is not in the image that Sysprep prepares.","remedy":"State `iis: { phase: before-generalize }`, or base, or after-clone."},{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The article speaks about machines that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"nt4-iis4","title":"Windows NT 4.0 with IIS 4.0","covers":true,"when":[{"os.family":{"equals":"windows-nt-4.0"}},{"iis.product":{"notSaidToBe":"pws"}}],"requirements":[{"id":"service-pack","expects":{"os.service-pack":{"atLeast":"SP6a"}},"needs":"Service Pack 6a or later","says":{"notSupported":"Q326779 does not support cloning IIS with Sysprep on an earlier Windows NT"},"section":"Windows NT 4.0, first bullet; closing sentence on earlier versions","remedy":"Install Service Pack 6a (Q246009 turns SP6 into SP6a) and write SP6a where the service pack is stated (`servicePack: SP6a` where it is not)."},{"id":"iis-version","expects":{"iis.version":{"equals":"4.0"}},"needs":"IIS 4.0","says":{"notListed":"this is not among the configurations that Q326779 lists as supported for Windows NT 4.0"},"section":"Windows NT 4.0, second bullet","remedy":"Install IIS 4.0 from the Windows NT 4.0 Option Pack and state `iis: { version: \\"4.0\\", source: nt4-option-pack }`."},{"id":"iis-source","expects":{"iis.source":{"equals":"nt4-option-pack"}},"needs":"IIS installed from the Windows NT 4.0 Option Pack","says":{"notListed":"this is not among the configurations that Q326779 lists as supported for Windows NT 4.0"},"section":"Windows NT 4.0, second bullet","remedy":"Install IIS 4.0 from the Windows NT 4.0 Option Pack and state `iis: { version: \\"4.0\\", source: nt4-option-pack }`."},{"id":"internet-explorer","expects":{"ie.version":{"atLeast":"5.01"}},"needs":"Internet Explorer 5.01 or later","says":{"notSupported":"Q326779 does not support cloning IIS with Sysprep beside an earlier Internet Explorer"},"section":"Windows NT 4.0, third bullet; closing sentence on earlier versions","remedy":"Install Internet Explorer 5.01 or later (build 5.00.2919.6307 or higher) and state it as `ie: \\"5.01\\"`."}],"fallback":{"says":"The documented way round is to clone Windows without IIS and to run the Option Pack set-up unattended on each clone; on Service Pack 4 or later that set-up stops at a pop-up, unless Iis.dll and Preload.exe in its source are replaced or the Option Pack goes on before the service pack","sources":["Q248739","Q219717","Q195015"]},"symptom":{"says":"On the clone, expect IIS services that do not run and a management console that reports a missing path or an invalid configuration","sources":["Q248739"]}},{"id":"w2k-iis5","title":"Windows 2000 with IIS 5.0","covers":true,"when":[{"os.family":{"equals":"windows-2000"}},{"iis.product":{"notSaidToBe":"pws"}}],"requirements":[{"id":"os-release","expects":{"os.version":{"atLeast":"5.0.2195"}},"needs":"the released Windows 2000 (build 2195) or later","says":{"notSupported":"Q326779 does not support cloning IIS with Sysprep on an earlier Windows"},"section":"Windows 2000, first bullet; closing sentence on earlier versions","remedy":"Build the image from the released Windows 2000; no service pack is asked for."},{"id":"iis-version","expects":{"iis.version":{"equals":"5.0"}},"needs":"IIS 5.0","says":{"notListed":"this is not among the configurations that Q326779 lists as supported for Windows 2000"},"section":"Windows 2000, second bullet","remedy":"Use the IIS 5.0 that Windows 2000 carries and state `iis: { version: \\"5.0\\", source: windows-2000 }`."},{"id":"iis-source","expects":{"iis.source":{"equals":"windows-2000"}},"needs":"IIS installed as a component of Windows 2000","says":{"notListed":"this is not among the configurations that Q326779 lists as supported for Windows 2000"},"section":"Windows 2000, second bullet","remedy":"Install IIS from the Windows components of Windows 2000 and state `iis: { version: \\"5.0\\", source: windows-2000 }`."},{"id":"internet-explorer","expects":{"ie.version":{"atLeast":"5.01"}},"needs":"Internet Explorer 5.01 or later","says":{"notSupported":"Q326779 does not support cloning IIS with Sysprep beside an earlier Internet Explorer"},"section":"Windows 2000, third bullet; closing sentence on earlier versions","remedy":"Use Internet Explorer 5.01 (in the released Windows 2000) or later and state it as `ie: \\"5.01\\"`."}]},{"id":"earlier-windows","title":"Windows NT before 4.0","covers":true,"when":[{"os.family":{"oneOf":["windows-nt-3.1","windows-nt-3.5","windows-nt-3.51"]}}],"requirements":[{"id":"os","expects":{"os.family":{"noneOf":["windows-nt-3.1","windows-nt-3.5","windows-nt-3.51"]}},"needs":"Windows NT 4.0 with Service Pack 6a, or Windows 2000","says":{"notSupported":"Q326779 does not support cloning IIS with Sysprep on earlier versions of Windows NT"},"section":"closing sentence on earlier versions","remedy":"Build the image anew on Windows NT 4.0 with Service Pack 6a and IIS 4.0, or on Windows 2000."}]}],"notes":["\\"SP6a or later\\": no later service pack was released; the Security Rollup Package (Q299444) sits on SP6a and passes. SP7 was cancelled and counts as an unknown value.","\\"Windows 2000 or later\\" is read as the released Windows 2000 with any service pack: IIS 5.0 exists on no later Windows, so the phrase never passes Windows XP with IIS 5.1.","Small Business Server 4.5 asks for its own discs (Q234355), the article for the Option Pack: such an image cannot satisfy both, and fails.","French IIS 4.0 kept its metabase unencrypted (Q243386); the article makes no exception for a language, so none is made here."]}');
;// CONCATENATED MODULE: ./build/matrix/index.js
/** The registry of statements, in the order in which reports name them. One line for each; the data lies in `statements/`. */






/** Changes whenever a row does, so that a changed verdict can be told from a changed program. */
const matrixVersion = "2026.11.1";
const statements = [q326779_namespaceObject, q248739_namespaceObject, q190157_namespaceObject, kb828287_namespaceObject, q195015_namespaceObject, q219717_namespaceObject];


/***/ }),

/***/ 7772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   dF: () => (/* binding */ reactionTo),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What the command line returns and the Action reports; several apply: 70, 2, 1, 4, 3 in that order. */
const exitCodes = {
    success: 0,
    failingImage: 1,
    usage: 2,
    nothingMatched: 3,
    notRead: 4,
    internal: 70,
    interrupted: 130,
};
/** How a policy reacts to a verdict of an image in a format. */
function reactionTo(verdict, format, policy) {
    switch (verdict) {
        case "unsupported":
            return "fail";
        case "undetermined":
            if (policy.onUndetermined !== "auto")
                return policy.onUndetermined;
            return format === "native" ? "fail" : "warn";
        case "not-covered":
            return policy.onNotCovered;
        case "supported":
        case "not-applicable":
            return "ignore";
        default:
            return verdict;
    }
}
/** The level of an outcome. A failing requirement is an error whatever else the image has; `warn-only` makes it a warning. */
function levelOf(weight, outcome, verdict, format, policy) {
    if (weight === "hint")
        return "note";
    if (weight === "warning")
        return "warning";
    const reaction = outcome === "fail" ? "fail" : reactionTo(outcome === "unknown" ? "undetermined" : verdict, format, policy);
    if (reaction === "fail")
        return policy.warnOnly ? "warning" : "error";
    return reaction === "warn" ? "warning" : "note";
}
/**
 * The one place that says 0. `warn-only` covers what the images came to; what could not be read, and images that are not there,
 * fail all the same: nothing was evaluated that could be warned about.
 */
function conclude(tally, policy) {
    const verdictCode = tally.unsupported + tally.uncovered > 0 ? exitCodes.failingImage : tally.undetermined > 0 ? exitCodes.notRead : undefined;
    const inputCode = tally.unread > 0 ? exitCodes.notRead : tally.unmatched.length > 0 || tally.images < policy.minImages ? exitCodes.nothingMatched : undefined;
    const sentences = [
        tally.unsupported > 0 ? `${plural(tally.unsupported, "image")} must not be cloned as declared` : "",
        tally.uncovered > 0 ? `${plural(tally.uncovered, "image")} ${tally.uncovered === 1 ? "is" : "are"} covered by no statement` : "",
        tally.undetermined > 0 ? `${plural(tally.undetermined, "image")} cannot be determined` : "",
        tally.unread > 0 ? `${plural(tally.unread, "error")} in what should have been read` : "",
        inputCode === exitCodes.nothingMatched ? shortage(tally, policy) : "",
    ].filter(Boolean);
    const wouldFail = sentences.length > 0;
    const counted = policy.warnOnly ? [inputCode] : [verdictCode, inputCode];
    const exitCode = [exitCodes.failingImage, exitCodes.notRead, exitCodes.nothingMatched].find((code) => counted.includes(code)) ?? exitCodes.success;
    const reason = wouldFail ? `${sentences.join("; ")}${policy.warnOnly && verdictCode !== undefined ? " (warn-only: images do not fail the run)" : ""}.` : `${plural(tally.images, "image")} evaluated, none fails.`;
    return { exitCode, wouldFail, reason: reason.charAt(0).toUpperCase() + reason.slice(1) };
}
function shortage(tally, policy) {
    if (tally.unmatched.length > 0)
        return `nothing matches ${tally.unmatched.slice(0, 5).map((path) => `"${path}"`).join(", ")}${tally.unmatched.length > 5 ? ", …" : ""}`;
    if (tally.images === 0)
        return `no image definition in ${plural(tally.files, "file")}`;
    return `${plural(tally.images, "image")} declared, at least ${policy.minImages} expected (min-images)`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ github),
/* harmony export */   vr: () => (/* binding */ renderError)
/* harmony export */ });
/* unused harmony exports renderCommands, renderFailure, renderNotice */
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7907);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9924);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8587);



/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message */
const commands = { error: "error", warning: "warning", note: "notice" };
/** Workflow commands that annotate the lines of a pull request. */
const github = {
    id: "github",
    title: "GitHub annotations",
    use: "Workflow commands for the log of a step on GitHub: each finding on its line, within GitHub's cap.",
    render: (report) => `${renderCommands(report)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sayLine */ .uV)(`sysprep-gate: ${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .countsSentence */ .KS)(report)}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleSentence */ .kX)(report.reason)} Exit code ${report.exitCode}.`)}\n`,
};
/**
 * The report as workflow commands, then a plain line where some findings have none; empty for a report without findings. GitHub wants paths from the root of the
 * repository: `root` is its folder inside the workspace, empty where they are the same, and is taken off each path that begins with it.
 */
function renderCommands(report, root = "") {
    const { shown, omitted } = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseAnnotations */ .eZ)(report);
    const lines = shown.map((annotation) => command(annotation, root));
    if (omitted > 0) {
        lines.push(`sysprep-gate: ${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(omitted, "more finding")} without an annotation of ${omitted === 1 ? "its" : "their"} own (GitHub takes ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsPerStep */ ._Z} of a level from one step); this log, the job summary and the reports list them.`);
    }
    return lines.map((line) => `${line}\n`).join("");
}
/** The closing error of a failed step: why it failed. It is the tenth of ten, which `annotationCap` leaves free. */
function renderFailure(report) {
    return renderError(`${visibleSentence(report.reason)} Exit code ${report.exitCode}.`);
}
/** An error of the run, without a place. */
function renderError(sentence) {
    return remark("error", sentence);
}
/** A notice of the run, without a place. */
function renderNotice(sentence) {
    return remark("note", sentence);
}
function remark(level, sentence) {
    return `::${commands[level]} title=sysprep-gate::${dataOf((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(sentence, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestRemark */ .$L))}\n`;
}
function dataOf(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)(breakOld(text));
}
/** A runner that does not know the command would look for one of the old form in its texts. The path of a file stays as it is. */
function breakOld(text) {
    return text.replaceAll("##[", "##\\u{5b}");
}
function command({ level, location, title, message }, root) {
    const { start, end } = location;
    const last = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLine */ .fM)(location);
    const folder = root === "" ? "" : `${root.replace(/\/+$/, "")}/`;
    // Only a place on a single line has columns: the runner drops them otherwise.
    // https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
    const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${Math.max(start.column, end.column)}`] : [];
    const properties = [
        `file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(location.file.startsWith(folder) ? location.file.slice(folder.length) : location.file, Infinity))}`,
        `line=${start.line}`,
        `endLine=${last}`,
        ...columns,
        `title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutUnits */ .Cv)(breakOld(title), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestAnnotationTitle */ .qh))}`,
    ];
    return `::${commands[level]} ${properties.join(",")}::${dataOf(message)}`;
}


/***/ }),

/***/ 7907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B6: () => (/* binding */ filesSentence),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LX: () => (/* binding */ sharedNotes),
/* harmony export */   eZ: () => (/* binding */ chooseAnnotations),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   oV: () => (/* binding */ compareDiagnostics),
/* harmony export */   pS: () => (/* binding */ sayAdviceOnce),
/* harmony export */   qJ: () => (/* binding */ compareImages)
/* harmony export */ });
/* unused harmony exports compareText, compareLocations */
/* harmony import */ var _evaluate_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(811);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9924);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8587);
/** Orders and counts what the reports show, and chooses what becomes an annotation. */



const levels = ["error", "warning", "note"];
/** By UTF-16 code unit: the same everywhere, whatever the locale. */
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** By file, line, column, then the end. */
function compareLocations(left, right) {
    return (compareText(left.file, right.file) ||
        left.start.line - right.start.line ||
        left.start.column - right.start.column ||
        left.end.line - right.end.line ||
        left.end.column - right.end.column);
}
/** Worst verdict first, then file, line, column, name. */
function compareImages(left, right) {
    return (_evaluate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .r.indexOf(left.verdict) - _evaluate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .r.indexOf(right.verdict) ||
        compareLocations(left.location, right.location) ||
        compareText(left.name, right.name) ||
        compareText(left.format, right.format));
}
/** Worst first. */
const outcomes = ["fail", "not-applicable", "unknown", "pass"];
/** Errors first, of these what fails before what is unknown, then file, line, column, requirement, message. */
function compareFindings(left, right) {
    return (levels.indexOf(left.level) - levels.indexOf(right.level) ||
        outcomes.indexOf(left.outcome) - outcomes.indexOf(right.outcome) ||
        compareLocations(left.location, right.location) ||
        compareText(left.requirement, right.requirement) ||
        compareText(left.message, right.message));
}
/** Errors first, then file, line, column, code, message. */
function compareDiagnostics(left, right) {
    return (levels.indexOf(left.level) - levels.indexOf(right.level) ||
        compareLocations(left.location, right.location) ||
        compareText(left.code, right.code) ||
        compareText(left.message, right.message));
}
/** "1 image", "2 images". */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** "3 images: 1 unsupported, 1 undetermined, 1 supported". */
function countsSentence(report) {
    const parts = _evaluate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .r.filter((verdict) => report.counts[verdict] > 0).map((verdict) => `${report.counts[verdict]} ${verdictWords[verdict]}`);
    return report.counts.images === 0 ? "no images" : `${plural(report.counts.images, "image")}: ${parts.join(", ")}`;
}
/** "5 files: 3 with image definitions, 1 other, 1 refused". */
function filesSentence(report) {
    const { matched, definitions, other, refused } = report.files;
    const parts = [definitions > 0 ? `${definitions} with image definitions` : "", other > 0 ? `${other} other` : "", refused > 0 ? `${refused} refused` : ""].filter(Boolean);
    return matched === 0 ? "no files" : `${plural(matched, "file")}: ${parts.join(", ")}`;
}
/** The verdicts as a sentence has them. */
const verdictWords = {
    unsupported: "unsupported",
    undetermined: "undetermined",
    "not-covered": "not covered",
    supported: "supported",
    "not-applicable": "not applicable",
};
/** `images/nt4.yml:7:18` */
function placeOf({ file, start }) {
    return `${file}:${start.line}:${start.column}`;
}
/** The last line that a range has a character on: an end on column 1 belongs to the line before. */
function lastLine({ start, end }) {
    return end.line > start.line && end.column <= 1 ? end.line - 1 : Math.max(start.line, end.line);
}
/** Implied facts of many images, each said once: most used first. */
function sharedNotes(images) {
    const notes = new Map();
    for (const image of images) {
        const seen = new Set();
        for (const note of image.implied) {
            const key = JSON.stringify([note.fact, note.value, note.because, note.source]);
            if (seen.has(key))
                continue;
            seen.add(key);
            notes.set(key, { ...note, images: (notes.get(key)?.images ?? 0) + 1 });
        }
    }
    return [...notes].toSorted(([leftKey, left], [rightKey, right]) => right.images - left.images || compareText(leftKey, rightKey)).map(([, note]) => note);
}
/**
 * Chooses at most `cap` annotations of each level. Errors come first, then what could not be read, then file, line, column, requirement, image.
 * Where a level has more than `cap`, one annotation stands for an image (for a file, among diagnostics), worst first.
 */
function chooseAnnotations(report, cap = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationCap */ .Qj) {
    const remarks = remarksOf(report);
    const shown = [];
    for (const level of levels) {
        const own = remarks.filter((remark) => remark.level === level).toSorted(compareRemarks);
        const groups = own.length <= cap ? own.map((remark) => [remark]) : chooseGroups(own, cap);
        shown.push(...groups.toSorted(([left], [right]) => compareRemarks(left, right)).map(annotate));
    }
    return { shown, omitted: remarks.length - shown.reduce((sum, annotation) => sum + annotation.represents, 0) };
}
/** Diagnostics go first, but leave up to half of the room to images: ten unreadable files must not hide that an image is unsupported. */
function chooseGroups(remarks, cap) {
    const files = groupBy(remarks.filter((remark) => remark.rank === undefined), (remark) => remark.location.file);
    const images = groupBy(remarks.filter((remark) => remark.rank !== undefined), (remark) => remark.rank).toSorted(([left], [right]) => (left.rank ?? 0) - (right.rank ?? 0));
    const forFiles = Math.min(files.length, cap - Math.min(images.length, Math.floor(cap / 2)));
    return [...files.slice(0, forFiles), ...images.slice(0, cap - forFiles)];
}
function groupBy(remarks, keyOf) {
    const groups = new Map();
    for (const remark of remarks) {
        const group = groups.get(keyOf(remark));
        if (group === undefined)
            groups.set(keyOf(remark), [remark]);
        else
            group.push(remark);
    }
    return [...groups.values()];
}
function compareRemarks(left, right) {
    return (Number(left.rank !== undefined) - Number(right.rank !== undefined) ||
        compareLocations(left.location, right.location) ||
        compareText(left.subject, right.subject) ||
        compareText(left.image, right.image) ||
        compareText(left.message, right.message) ||
        (left.rank ?? 0) - (right.rank ?? 0));
}
function annotate(group) {
    const [{ level, location, title, message, rank }] = group;
    const more = group.length - 1;
    const of = rank === undefined ? "in this file" : "on this image";
    const rest = more === 0 ? "" : `\n… and ${more} more of this level ${of}.`;
    return { level, location, title, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutUnits */ .Cv)(message, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .longestAnnotationMessage */ .NP - rest.length) + rest, represents: group.length };
}
function remarksOf(report) {
    const diagnostics = report.diagnostics.map(({ level, location, code, message, related }) => ({
        level,
        location,
        subject: code,
        image: "",
        title: `${level === "error" ? "not read as meant" : "read with a remark"}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(code)}`,
        message: [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleSentence */ .kX)(message), ...placesOf(related)].join("\n"),
        rank: undefined,
    }));
    const findings = report.images.toSorted(compareImages).flatMap((image, rank) => image.findings.map((finding) => ({
        level: finding.level,
        location: finding.location,
        subject: finding.requirement,
        image: image.name,
        title: `${finding.waived ? "waived, " : ""}${verdictWords[image.verdict]}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(image.name)}`,
        message: [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleSentence */ .kX)(finding.message),
            ...[finding.remedy, ...finding.advice].filter(Boolean).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleSentence */ .kX),
            ...placesOf(finding.related),
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(finding.requirement)}${finding.url === "" ? "" : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(finding.url)}`}`,
        ].join("\n"),
        rank,
    })));
    return [...diagnostics, ...findings];
}
function placesOf(related) {
    return related.slice(0, 3).map(({ message, location }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(placeOf(location))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleSentence */ .kX)(message)}`);
}
/** Findings of one image with each advice at the first of them that gives it: three failing requirements of a row share one way round. */
function sayAdviceOnce(findings) {
    const said = new Set();
    return findings.map((finding) => ({ ...finding, advice: finding.advice.filter((advice) => !said.has(advice) && said.add(advice)) }));
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ cutUnits),
/* harmony export */   FK: () => (/* binding */ visiblePoint),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   bJ: () => (/* binding */ startSafely),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kX: () => (/* binding */ visibleSentence),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   oi: () => (/* binding */ safeJson),
/* harmony export */   uV: () => (/* binding */ sayLine),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/* unused harmony export codeSpan */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8587);
/** Makes text from files harmless for each place a report writes to: terminal, runner log, workflow command, Markdown, HTML, JSON. */

/**
 * What is never shown as itself: controls, format characters (bidi, zero width), line and paragraph separators, private use, lone
 * surrogates, unassigned, everything that draws nothing, and every space but U+0020, so that two values that look the same are the same.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Zs} ]/u;
/** One code point as it may be shown: itself, or `\u{a0}`. */
function visiblePoint(point) {
    return hidden.test(point) ? `\\u{${(point.codePointAt(0) ?? 0).toString(16)}}` : point;
}
/** `text` on one line with every hidden character spelled out, and at most `max` code points long; a cut ends in "…". */
function visible(text, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    if (text.length <= max && !hidden.test(text))
        return text;
    let shown = "";
    let length = 0;
    let cut = "";
    for (const point of text) {
        const cell = visiblePoint(point);
        length += cell === point ? 1 : cell.length;
        if (length > max)
            return `${cut}…`;
        shown += cell;
        if (length < max)
            cut = shown;
    }
    return shown;
}
/** A whole sentence, made visible: messages hold values from files. */
function visibleSentence(text) {
    return visible(text, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .longestSentence */ .oL);
}
/**
 * One line for standard output or standard error that the runner does not take for a command: it looks for `::` after leading white space and for
 * `##[` anywhere (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs). Colours before `::` count as white space here.
 */
function sayLine(line) {
    return startSafely(line.replace(/[\r\n\u0085\u2028\u2029]/gu, visiblePoint).replaceAll("##[", "##\\u{5b}"));
}
/** The part of `sayLine` that concerns the start of a line; for text that is wrapped into several. */
function startSafely(line) {
    return line.replace(/^((?:\p{Cc}\[[\d;]*m|[\s\p{Cc}\p{Cf}])*)::/u, "$1:\\u{3a}");
}
/** The data of a workflow command, escaped as `@actions/core` does. */
function commandData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** A property of a workflow command, escaped as `@actions/core` does. */
function commandProperty(text) {
    return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** Cuts to `max` UTF-16 code units without parting a surrogate pair; a cut ends in "…". */
function cutUnits(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, max - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
/** A Markdown code span that holds `text` as it is, also inside a table: no run of back-ticks closes it, no `|` ends the cell. */
function codeSpan(text, max = longestValue) {
    const content = visible(text, max).replaceAll("|", "\\u{7c}").replaceAll("##[", "##\\u{5b}");
    if (content === "")
        return "`(empty)`";
    const longest = Math.max(0, ...Array.from(content.matchAll(/`+/g), ([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = /^[` ]|[` ]$/.test(content) && content.trim() !== "" ? " " : "";
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** Text for one HTML block: no element, no attribute, no blank line comes of it. Put it in `<code>`, where GitHub seeks no mention either. */
function htmlText(text, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    // The last is for the runner: a report in Markdown may go to standard output.
    return visible(text, max).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("##[", "##&#91;");
}
/** A value from a file in an HTML block. */
function htmlCode(text, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    return `<code>${text === "" ? "(empty)" : htmlText(text, max)}</code>`;
}
/**
 * A sentence in an HTML block. Words that can only be words stay prose; everything else (`@name`, `#7`, addresses, paths, commit hashes) goes
 * into `<code>`, because GitHub looks for mentions and references in every other text. What the sentence has in back-ticks is code as well.
 */
function htmlProse(text) {
    const pieces = visibleSentence(text).split(/`([^`]+)`/);
    return pieces.map((piece, index) => (index % 2 === 1 ? htmlCode(piece, Infinity) : prose(piece))).join("");
}
function prose(text) {
    let html = "";
    let code = [];
    const flush = () => {
        const [, inside = "", punctuation = ""] = /^(.*?)([.,;:]?)$/u.exec(code.join(" ")) ?? [];
        if (code.length > 0)
            html += inside === "" ? htmlCode(punctuation, Infinity) : `${htmlCode(inside, Infinity)}${punctuation}`;
        code = [];
    };
    for (const [index, word] of text.split(" ").entries()) {
        if (isWord(word)) {
            flush();
            html += `${index > 0 ? " " : ""}${htmlText(word, Infinity)}`;
        }
        else {
            if (code.length === 0 && index > 0)
                html += " ";
            code.push(word);
        }
    }
    flush();
    return html;
}
/** A word of a European sentence or a version number, with its punctuation: nothing that GitHub gives a meaning to. */
function isWord(word) {
    if (/^["“'‘(]*[.,;:!?…)"”’]*$|^[-–—+=&]$/.test(word))
        return true;
    const bare = /^["“'‘(]*([\p{Script=Latin}\d]+(?:[.'’-][\p{Script=Latin}\d]+)*)["”'’)]*[.,;:!?…]*["”'’)]*$/u.exec(word)?.[1];
    return bare !== undefined && !/^[\da-f]{7,}$|^www\.|^(?:gh|ghsa|cve)-/i.test(bare);
}
/** JSON whose lines hold no command (`##[` counts anywhere in a line) and no character that a terminal acts on; the same value when parsed. */
function safeJson(text) {
    return text.replaceAll("##[", "#\\u0023[").replace(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu, (point) => Array.from({ length: point.length }, (_, index) => `\\u${point.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""));
}


/***/ }),

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ longestRemark),
/* harmony export */   Et: () => (/* binding */ longestRelatedList),
/* harmony export */   HC: () => (/* binding */ narrowestTerminal),
/* harmony export */   NP: () => (/* binding */ longestAnnotationMessage),
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   Qj: () => (/* binding */ annotationCap),
/* harmony export */   _Z: () => (/* binding */ annotationsPerStep),
/* harmony export */   m6: () => (/* binding */ longestPassingList),
/* harmony export */   oL: () => (/* binding */ longestSentence),
/* harmony export */   qN: () => (/* binding */ summaryBudget),
/* harmony export */   qh: () => (/* binding */ longestAnnotationTitle)
/* harmony export */ });
/* unused harmony export summaryLimit */
/** Limits that the reports keep to, each with the place it comes from. */
/** Longest value taken from a file that a report for people shows, in code points. Ours: a name of 200,000 characters must not bury the verdict. */
const longestValue = 300;
/** Longest sentence that a report for people shows, in code points. Ours: sentences hold values. */
const longestSentence = 1_000;
/**
 * Annotations of one level that the runner takes from one step.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const annotationsPerStep = 10;
/** The cap that we use: the closing message of a failed step (`setFailed`) is an error annotation of its own. */
const annotationCap = annotationsPerStep - 1;
/**
 * Characters (UTF-16 code units) of a message after which the runner cuts.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs (`_maxIssueMessageLength`)
 */
const longestAnnotationMessage = 4_096;
/**
 * Characters of an annotation's title.
 * https://docs.github.com/en/rest/checks/runs#create-a-check-run (`output.annotations[].title`)
 */
const longestAnnotationTitle = 255;
/**
 * Bytes of the summaries of one step; a larger one is dropped whole.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const summaryLimit = 1_048_576;
/** The budget that we use for a summary: other text of the same step fits beside it. */
const summaryBudget = 1_000_000;
/** Longest sentence of the run itself, an error of ours with its cause, in code points. Ours. */
const longestRemark = 2_000;
/** Narrowest terminal that is written for; below it, lines are longer than the terminal is wide. Ours. */
const narrowestTerminal = 40;
/** Images without findings that the terminal names, and distinct implied facts. Ours. */
const longestPassingList = 50;
/** Related places that are shown for one finding. Ours. */
const longestRelatedList = 10;


/***/ }),

/***/ 2790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
/** The limits within which untrusted files are read, each with the measurement that set it; every stage takes them from here. */
/** The limits of a run that says nothing else. */
const defaultLimits = {
    // The slowest megabyte that was found (half a million syntax errors) takes 3 s; 10 MB of `- ` take 16 s and 2.5 GB. The largest real
    // definition among 157 collected files has 60 KB.
    fileBytes: 1024 * 1024,
    // 10,000 files of one image each are walked and read in 0.1 s and parsed in 2.7 s.
    files: 10_000,
    // 50 MiB are about 20 s of parsing at 2.6 MB/s.
    totalBytes: 50 * 1024 * 1024,
    // 190,000 documents of four characters each fill a megabyte and take 1.7 s and 365 MB; real files have four.
    documentsPerFile: 1_000,
    // The parser's own recursion ends near 770 levels, fewer when the caller's stack is deep; real files reach 20.
    depth: 100,
    // A megabyte holds about 13,000 images of 15 nodes. Thirty lines of aliases could ask for a billion.
    visitedNodesPerDocument: 200_000,
    // A runner shows ten annotations of a step; a file can hold a million errors.
    errorsShownPerFile: 20,
    // Twice the slowest file that the size limit lets through.
    fileMilliseconds: 5_000,
    // A required check that takes longer is taken for one that hangs.
    runMilliseconds: 5 * 60_000,
    // The worst 64 KiB that were found take 0.4 s in place; a worker costs 40 to 110 ms to start.
    inPlaceBytes: 64 * 1024,
};


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ startOfFile)
/* harmony export */ });
/** Where something stands in a file; every later stage carries these along. */
/** The first character of a file: the place of what concerns the file as a whole. */
function startOfFile(file) {
    return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ decodeSource),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   eg: () => (/* binding */ mightContain),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* unused harmony export codePointName */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2790);

/**
 * Offsets at which the lines of a text begin; the first is 0. A line ends at LF, with or without CR before it: every other line end of
 * Unicode is refused by `decodeSource`, because readers disagree about it.
 */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
/**
 * The line and column of an offset in UTF-16 code units. `starts` comes from `lineStarts`. Columns of line 1 do not count a byte order
 * mark: GitHub and editors hide it, and `decodeSource` has removed it.
 */
function positionAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
/** The text of line `line`, counted from 1, without its line end; empty outside the text. */
function lineText(text, starts, line) {
    const start = starts[line - 1];
    if (start === undefined)
        return "";
    return text.slice(start, lineEnd(text, start));
}
/** The offset at which the line that holds `offset` ends, before its CR or LF. */
function lineEnd(text, offset) {
    const feed = text.indexOf("\n", offset);
    const end = feed === -1 ? text.length : feed;
    return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
/** A code point in the notation of the Unicode standard: `U+200B`. */
function codePointName(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
const shownLength = 60;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu;
/** Text of a file as it may stand in a message: at most 60 code points, what cannot be seen spelled out (`U+200B`). */
function shown(text) {
    // Two code units are the most that a code point takes, so this prefix always holds enough of them, also of a text of a megabyte.
    const points = Array.from(text.slice(0, 2 * shownLength + 2));
    const cut = points.length > shownLength || text.length > 2 * shownLength + 2 ? `${points.slice(0, shownLength).join("")}…` : text;
    return cut.replace(unseen, (character) => `<${codePointName(character.codePointAt(0) ?? 0)}>`);
}
// Control characters, the line ends that YAML 1.1 and 1.2 read differently, characters without width and those that reorder what a
// reviewer sees. A single CR is among them: some readers end a line there.
// oxlint-disable-next-line no-control-regex -- control characters are what is searched for
const refused = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\r(?!\n)/g;
/**
 * The text of a file. Bytes that are not UTF-8, and characters that make a reader see something else than the parser, give diagnostics of
 * level `error` instead; one byte order mark is removed. At most `limits.errorsShownPerFile` characters are listed.
 */
function decodeSource(file, bytes, limits = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .M) {
    const wide = wideEncoding(bytes);
    if (wide !== undefined)
        return { diagnostics: [diagnosticAt(file, "not-utf-8", `The file is written in ${wide}; save it as UTF-8.`)] };
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { diagnostics: [invalidByte(file, bytes)] };
    }
    if (text.charCodeAt(0) === 0xfeff)
        text = text.slice(1);
    const diagnostics = refusedCharacters(file, text, limits.errorsShownPerFile);
    return diagnostics.length > 0 ? { diagnostics } : { text };
}
function wideEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xff && b === 0xfe)
        return c === 0 && d === 0 && bytes.length >= 4 ? "UTF-32" : "UTF-16 (little endian)";
    if (a === 0xfe && b === 0xff)
        return "UTF-16 (big endian)";
    if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
        return "UTF-32";
    return undefined;
}
/** The first byte that is not UTF-8. A LF is never part of a longer sequence, so the line is found by halving at line ends. */
function invalidByte(file, bytes) {
    const ends = [];
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        ends.push(at + 1);
    ends.push(bytes.length);
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isUtf8(bytes.subarray(0, ends[middle])))
            low = middle + 1;
        else
            high = middle;
    }
    const line = bytes.subarray(low === 0 ? 0 : ends[low - 1], ends[low]);
    let good = 0;
    let bad = line.length;
    // The longest prefix that is UTF-8 is searched for in the same way: a prefix that ends inside a sequence counts as good, because a
    // streaming decoder waits for the rest.
    while (good < bad) {
        const middle = (good + bad + 1) >> 1;
        if (isUtf8(line.subarray(0, middle), true))
            good = middle;
        else
            bad = middle - 1;
    }
    const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(line.subarray(0, good), { stream: true });
    const byte = line[new TextEncoder().encode(before).length] ?? 0;
    const column = (low === 0 && before.charCodeAt(0) === 0xfeff ? before.length - 1 : before.length) + 1;
    const found = `The byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} is not UTF-8 here`;
    return diagnosticAt(file, "not-utf-8", `${found}; save the file as UTF-8.`, { line: low + 1, column });
}
function isUtf8(bytes, stream = false) {
    try {
        new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
        return true;
    }
    catch {
        return false;
    }
}
function refusedCharacters(file, text, atMost) {
    const diagnostics = [];
    let count = 0;
    let zeros = 0;
    let starts;
    for (const match of text.matchAll(refused)) {
        count += 1;
        const codePoint = text.charCodeAt(match.index);
        if (codePoint === 0)
            zeros += 1;
        if (count > atMost)
            continue;
        starts ??= lineStarts(text);
        diagnostics.push(diagnosticAt(file, "refused-character", refusal(codePoint), positionAt(starts, match.index)));
    }
    // Plain text in UTF-16 without a byte order mark is valid UTF-8 with a zero beside each character: one sentence says more than twenty.
    const first = diagnostics[0];
    if (first !== undefined && zeros * 3 > text.length) {
        return [{ ...first, code: "not-utf-8", message: "Every other byte is zero (U+0000): the file looks like UTF-16; save it as UTF-8." }];
    }
    if (first !== undefined && count > atMost) {
        diagnostics.push(diagnosticAt(file, "more-errors", `${count - atMost} more characters of this kind are not listed.`, first.location.start));
    }
    return diagnostics;
}
function refusal(codePoint) {
    const name = codePointName(codePoint);
    if (codePoint === 13)
        return `A carriage return (${name}) stands without a line feed; end lines with LF or CR LF.`;
    if (codePoint === 0x85 || codePoint === 0x2028 || codePoint === 0x2029) {
        return `${name} ends a line for some readers and not for others; use LF or CR LF.`;
    }
    if (codePoint < 0xa0)
        return `The control character ${name} is not allowed; remove it, or write it as an escape in double quotes.`;
    return `The invisible character ${name} is not allowed, because it hides what the text says; remove it.`;
}
function diagnosticAt(file, code, message, start = { line: 1, column: 1 }) {
    const location = { file, start, end: start };
    return { code, level: "error", message, location, related: [] };
}
/**
 * Whether a file can hold one of the markers: `false` only when no reading of it does. A text in double quotes can spell a marker by
 * escapes, and UTF-16 spells it with zeros between the letters; both are looked through. The markers must be ASCII.
 */
function mightContain(bytesOrText, markers) {
    // A pattern with `g` or `y` remembers where it stopped.
    const pattern = markers.global || markers.sticky ? new RegExp(markers.source, markers.flags.replace(/[gy]/g, "")) : markers;
    const text = typeof bytesOrText === "string" ? bytesOrText : readLoosely(bytesOrText);
    if (pattern.test(text))
        return true;
    const dense = text.includes("\0") ? text.replaceAll("\0", "") : text;
    if (dense !== text && pattern.test(dense))
        return true;
    return dense.includes("\\") && dense.includes('"') && pattern.test(withoutEscapes(dense));
}
function readLoosely(bytes) {
    if (wideEncoding(bytes) === undefined) {
        try {
            return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        }
        catch {
            // Not UTF-8: read byte by byte below, so that what is ASCII in it stays readable.
        }
    }
    let text = "";
    // `apply` takes its arguments on the stack, hence the pieces.
    for (let at = 0; at < bytes.length; at += 8192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return text;
}
const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\r?\n[ \t]*|([^\r\n]))/g;
/** The text with every escape of YAML's double quotes resolved that can stand for a printable ASCII character or for nothing. */
function withoutEscapes(text) {
    return text.replace(escape, (_all, byte, short, long, plain) => {
        const hex = byte ?? short ?? long;
        if (hex === undefined)
            return plain ?? "";
        const code = Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    });
}


/***/ }),

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** A mistake of the caller: a wrong option, never a file's content and never ours. */
/** Ends a run with exit code 2. `message` says what was found, where, and what to do. */
class UserError extends Error {
    name = "UserError";
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The program's own version; a test holds it against package.json. */
const version = "0.1.0";


/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3220);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
