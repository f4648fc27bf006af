import { parseAmount } from './amount';
import { dateAt, parseDateAt } from './calendar';
import { positionIndex } from './codePoints';
import { collectiveAt } from './collective';
import { withContext } from './context';
import { isPassed } from './core';
import type { Core, Found } from './core';
import { fractionAt } from './fraction';
import { multipleAt } from './multiple';
import { dateRangeFrom, rangeFrom } from './range';
import { rankAt } from './rank';
import { mayBegin } from './starts';
import { tokenise } from './tokens';
import type { Token } from './tokens';
import type { Reading } from './types';

export { findVague } from './vague';

/**
 * All quantities that a text states, in order and without overlaps. English; numbers with a decimal point. Linear in
 * the text: it is cut into tokens once, and every rule looks at a bounded number of tokens around its own.
 * Never throws; what is no quantity (names with numbers, ordinals that rank nothing, vague words) is left out.
 */
export function readNumbers(text: string): Reading[] {
	const index = positionIndex(text);
	const tokens = tokenise(text);
	return readTokens(tokens).map((core) => reading(text, tokens, core, index.toCodePoints));
}

/** The quantities among the tokens of a text, as spans of tokens. */
export function readTokens(tokens: readonly Token[]): Core[] {
	const found: Core[] = [];
	let floor = 0;
	for (let at = 0; at < tokens.length;) {
		const here = mayBegin(tokens, at) ? foundAt(tokens, at, floor, found.at(-1)) : undefined;
		if (!here) at++;
		else if (isPassed(here)) at = floor = here.passTo;
		else {
			found.push(here);
			at = floor = here.to;
		}
	}
	return found;
}

/** The first rule that knows the token decides: dates before counts, fractions before ranks. */
function foundAt(tokens: readonly Token[], at: number, floor: number, before: Core | undefined): Found | undefined {
	const date = parseDateAt(tokens, at);
	const span = date && dateRangeFrom(tokens, at, date, floor);
	if (span) return span;
	const plain =
		dateAt(tokens, at) ??
		fractionAt(tokens, at) ??
		multipleAt(tokens, at) ??
		rankAt(tokens, at) ??
		collectiveAt(tokens, at);
	if (plain) return isPassed(plain) ? plain : withContext(tokens, plain, floor);
	const amount = parseAmount(tokens, at);
	if (!amount) return undefined;
	const range = rangeFrom(tokens, amount, floor);
	return withContext(tokens, range ?? amount, floor, range ? { before } : { amount, before });
}

function reading(text: string, tokens: readonly Token[], core: Core, toCodePoints: (unit: number) => number): Reading {
	const startOf = (token: number) => tokens[token]?.start ?? text.length;
	const endOf = (token: number) => tokens[token - 1]?.end ?? 0;
	const [start, end] = [startOf(core.from), endOf(core.to)];
	const { value, unit, noun, decimals, scale, relation, stated, fraction, change, precision, record, unread } = core;
	return {
		start: toCodePoints(start),
		end: toCodePoints(end),
		text: text.slice(start, end),
		value,
		...(unit !== undefined && { unit }),
		...(noun !== undefined && { noun }),
		...(unread && { unread: text.slice(startOf(unread.from), endOf(unread.to)) }),
		relation: relation ?? 'exactly',
		decimals,
		scale,
		...(stated && { stated }),
		...(fraction !== undefined && { fraction }),
		...(change && { change }),
		...(precision && { precision }),
		...(record && { record: text.slice(startOf(record.from), endOf(record.to)) })
	};
}
