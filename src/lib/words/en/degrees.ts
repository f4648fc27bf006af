/** Degrees of temperature by their letter alone: “38C”, “22 C”, “105 F.”. */
import { continues, continuesBack, isCapitalised, isGlued, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { UnitFound } from './unitPhrases';

const DEGREES: ReadonlyMap<string, string> = new Map(Object.entries({ C: 'degree-C', F: 'degree-F' }));

/** The degrees that a letter behind a number stands for; glued to it, or in a sentence that speaks of temperatures. */
export function degreesAt(tokens: readonly Token[], at: number): UnitFound | undefined {
	const unit = DEGREES.get(tokens[at]?.text ?? '');
	if (unit === undefined || tokens[at - 1]?.kind !== 'number') return undefined;
	const isUnit = isGlued(tokens, at) ? !isName(tokens, at) : tokens[at]?.gap === 'space' && speaksOfHeat(tokens, at);
	return isUnit ? { unit, factor: 1, next: afterPoint(tokens, at + 1) } : undefined;
}

/** The point of an abbreviation: “2.2 C. warmer”. */
function afterPoint(tokens: readonly Token[], at: number): number {
	const behind = tokens[at + 1];
	const isPoint = lowerAt(tokens, at) === '.' && isGlued(tokens, at) && behind?.gap === 'space';
	return isPoint && behind.text === behind.lower ? at + 1 : at;
}

/** "iPhone 5C", "Apt. 1C", "12C-12F". */
function isName(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 2];
	return before?.kind !== 'word' || isCapitalised(before) || /^[-–]$/u.test(lowerAt(tokens, at + 1));
}

const HEAT =
	/^(?:temperatures?|degrees?|thermometers?|mercury|celsius|fahrenheit|heat(?:wave|waves|ed)?|hot(?:ter|test)?|warm(?:er|est|ing|ed)?|cold(?:er|est)?|cool(?:er|est|ing|ed)?|freez(?:e|es|ing)|frosts?)$/u;
const BEFORE = 30;
const BEHIND = 12;

function speaksOfHeat(tokens: readonly Token[], at: number): boolean {
	const isPoint = (place: number) => DEGREES.has(tokens[place - 1]?.text ?? '') && lowerAt(tokens, place) === '.';
	for (let place = at; place >= at - BEFORE && (continuesBack(tokens, place) || isPoint(place)); place--)
		if (HEAT.test(lowerAt(tokens, place))) return true;
	for (let place = at + 1; place <= at + BEHIND && (continues(tokens, place) || isPoint(place)); place++)
		if (HEAT.test(lowerAt(tokens, place))) return true;
	return false;
}
