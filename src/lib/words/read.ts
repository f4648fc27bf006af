/** All quantities that a text states, read with the pack of its language. */
import { positionIndex } from './codePoints';
import { isPassed } from './language/core';
import type { Core } from './language/core';
import type { LanguagePack } from './language/pack';
import { OWN_LANGUAGE, packOf } from './packs';
import { tokenise } from './language/tokens';
import type { Token } from './language/tokens';
import type { Reading } from './types';

export { DIGITS_AT_MOST } from './language/digits';

export { findVague } from './vague';

/**
 * All quantities that a text states, in order and without overlaps; none if there is no pack for its language (a BCP 47
 * tag), which `packOf` tells. Linear in the text: it is cut into tokens once, and every rule looks at a bounded number of
 * tokens around its own.
 * Never throws; what is no quantity (names with numbers, ordinals that rank nothing, vague words) is left out.
 */
export function readNumbers(text: string, language: string = OWN_LANGUAGE): Reading[] {
	const pack = packOf(language);
	if (!pack) return [];
	if (text.length > REMEMBERED.length) return readAll(text, pack);
	const known = readBefore.get(pack) ?? new Map<string, readonly Reading[]>();
	readBefore.set(pack, known);
	const found = known.get(text) ?? readAll(text, pack);
	// What was asked for last goes last.
	known.delete(text);
	known.set(text, found);
	for (const oldest of known.keys()) {
		if (known.size <= REMEMBERED.texts) break;
		known.delete(oldest);
	}
	return found.map((one) => ({ ...one }));
}

/** A sentence is read by several rules, and at the desk at each key: so many of them, of at most so many characters, are kept. */
const REMEMBERED = { texts: 60, length: 1000 };

const readBefore = new WeakMap<LanguagePack, Map<string, readonly Reading[]>>();

function readAll(text: string, pack: LanguagePack): Reading[] {
	const index = positionIndex(text);
	const tokens = tokenise(text, pack.digits);
	return readTokens(tokens, pack).map((core) => reading(text, tokens, core, index.toCodePoints));
}

/** The quantities among the tokens of a text, as spans of tokens. */
export function readTokens(tokens: readonly Token[], pack: LanguagePack): Core[] {
	const found: Core[] = [];
	let floor = 0;
	for (let at = 0; at < tokens.length;) {
		const here = pack.quantityAt(tokens, at, floor, found.at(-1));
		if (!here) at++;
		else if (isPassed(here)) at = floor = here.passTo;
		else {
			found.push(here);
			at = floor = here.to;
		}
	}
	return found;
}

function reading(text: string, tokens: readonly Token[], core: Core, toCodePoints: (unit: number) => number): Reading {
	const startOf = (token: number) => tokens[token]?.start ?? text.length;
	const endOf = (token: number) => tokens[token - 1]?.end ?? 0;
	const [start, end] = [startOf(core.from), endOf(core.to)];
	const { value, unit, noun, decimals, scale, relation, stated, change, precision, record, unread } = core;
	const { centre, spread, fraction, ordinal, told, doubts, bare } = core;
	return {
		start: toCodePoints(start),
		end: toCodePoints(end),
		text: text.slice(start, end),
		value,
		...(unit !== undefined && { unit }),
		...(noun !== undefined && { noun }),
		...(bare && { bare }),
		...(unread && { unread: text.slice(startOf(unread.from), endOf(unread.to)) }),
		relation: relation ?? 'exactly',
		decimals,
		scale,
		...(stated && { stated }),
		...(centre !== undefined && { centre }),
		...(spread && { spread }),
		...(fraction !== undefined && { fraction }),
		...(ordinal !== undefined && { ordinal }),
		...(change && { change }),
		...(precision && { precision }),
		...(told !== undefined && { direction: told > 0 ? 'up' : 'down' }),
		...(doubts && { doubts }),
		...(record && { record: text.slice(startOf(record.from), endOf(record.to)) })
	};
}
