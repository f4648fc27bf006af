/** What the colours of a theme must hold, so that every figure can be read and no two meanings look the same. */
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	filterGrayscale,
	parse,
	wcagContrast,
	type Color
} from 'culori';
import type { ColourRole } from '../../scene/palette';
import { UNSAID, type Colours } from '../../scene/palette';

/** One demand on two roles. If both are the brand’s own, the first gives way where that helps. */
export interface Rule {
	readonly roles: readonly [ColourRole, ColourRole];
	holds(colours: Colours): boolean;
	/** How one of the two stands to the other, as the end of a sentence: "has a contrast of 2.31 : 1 with card". */
	fault(of: ColourRole, colours: Colours): string;
	/** What is asked of it, in words: "a contrast of at least 4.5 : 1 with card". */
	expected(of: ColourRole): string;
}

/** CIEDE2000: about 2 is the least that an eye sees side by side. */
const distance = differenceCiede2000();

type Seen = (colour: Color) => Color;

/** Whole loss of one kind of cone. */
const COLOUR_BLIND: readonly (readonly [reader: string, seen: Seen])[] = [
	['in protanopia', (colour) => filterDeficiencyProt(1)(colour)],
	['in deuteranopia', (colour) => filterDeficiencyDeuter(1)(colour)],
	['in tritanopia', (colour) => filterDeficiencyTrit(1)(colour)]
];
const GREYSCALE: readonly [string, Seen] = ['in greyscale', (colour) => filterGrayscale(1)(colour)];
const FULL: readonly [string, Seen] = ['in full colour', (colour) => colour];

/** What words need by WCAG, and what marks do. */
const WORDS = 4.5;
const MARKS = 3;
/**
 * Least distances: of the lines of a hatch and their ground, of what is stated and other roles, and of losses and other
 * sources, which form and place part already.
 */
const HATCH_APART = 30;
const STATED_APART = 20;
const FORMS_APART = 4;

type Roles = Rule['roles'];

const besides = (of: ColourRole, [one, other]: Roles) => (of === one ? other : one);

function contrast(roles: Roles, least: number, why: string): Rule {
	const ratioIn = (colours: Colours) => wcagContrast(colours[roles[0]], colours[roles[1]]);
	return {
		roles,
		holds: (colours) => ratioIn(colours) >= least,
		fault: (of, colours) =>
			`has a contrast of ${floored(ratioIn(colours))} : 1 with ${named(besides(of, roles), colours)}`,
		expected: (of) => `a contrast of at least ${least} : 1 with ${besides(of, roles)}, ${why}`
	};
}

function apart(roles: Roles, least: number, readers: readonly (readonly [string, Seen])[]): Rule {
	const nearestIn = (colours: Colours) => {
		const [one, other] = roles.map((role) => parsed(colours[role]));
		return readers
			.map(([reader, seen]) => ({ reader, far: one && other ? distance(seen(one), seen(other)) : 0 }))
			.reduce((nearest, each) => (each.far < nearest.far ? each : nearest));
	};
	return {
		roles,
		holds: (colours) => nearestIn(colours).far >= least,
		fault: (of, colours) => {
			const { reader, far } = nearestIn(colours);
			return `is ${floored(far)} away from ${named(besides(of, roles), colours)} ${reader}, by CIEDE2000`;
		},
		expected: (of) => `at least ${least} away from ${besides(of, roles)}, for every reader`
	};
}

/** Files and paper are light; a dark theme is for dark grounds. */
function ground(role: 'card' | 'paper', theme: 'light' | 'dark'): Rule {
	const roles = ['ink', role] as const;
	const inkIsLighter = (colours: Colours) => wcagContrast(colours.ink, UNSAID) > wcagContrast(colours[role], UNSAID);
	const word = (of: ColourRole, isSo: boolean) => (isSo === (of === 'ink') ? 'lighter' : 'darker');
	return {
		roles,
		holds: (colours) => inkIsLighter(colours) === (theme === 'dark'),
		fault: (of, colours) => `is ${word(of, inkIsLighter(colours))} than ${named(besides(of, roles), colours)}`,
		expected: (of) => `${word(of, theme === 'dark')} than ${besides(of, roles)}, in the ${theme} theme`
	};
}

const named = (role: ColourRole, colours: Colours) => `${role} (${colours[role]})`;

const INKS = ['stated', 'loss', 'other', 'soft', 'ink'] as const;
const GROUNDS = ['card', 'paper'] as const;

/**
 * The rules of a theme. Words are set in every role that marks have, so that these hold more than the 3 : 1 of marks. What is
 * solid is told apart by form and words where there is no colour: of greyscale only textures and their ground are asked.
 */
export function rulesOf(theme: 'light' | 'dark'): readonly Rule[] {
	return [
		...GROUNDS.map((role) => ground(role, theme)),
		...INKS.flatMap((ink) => GROUNDS.map((role) => contrast([ink, role], WORDS, 'for words and marks'))),
		contrast(['highlight', 'ink'], WORDS, 'for quoted words'),
		contrast(['tint', 'stated'], MARKS, 'for the lines of a hatch'),
		apart(['tint', 'stated'], HATCH_APART, [FULL, ...COLOUR_BLIND, GREYSCALE]),
		apart(['loss', 'stated'], STATED_APART, [FULL, ...COLOUR_BLIND]),
		apart(['other', 'stated'], STATED_APART, [FULL, ...COLOUR_BLIND]),
		apart(['loss', 'other'], FORMS_APART, [FULL, ...COLOUR_BLIND])
	];
}

/** Two digits, never more than it is: what falls short does not read as if it were enough. */
function floored(value: number): string {
	return String(Math.floor(value * 100) / 100);
}

function parsed(colour: string): Color {
	const read = parse(colour);
	if (!read) throw new Error(`“${colour}” is no colour.`);
	return read;
}
