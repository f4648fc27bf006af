/** The colours of a brand against the rules, each fault with the nearest colour that passes. For who builds, not for pages. */
import { clampChroma, converter, differenceCiede2000, formatHex, type Oklch } from 'culori';
import type { ColourRole } from '../../scene/palette';
import { HOUSE, type Colours } from '../../scene/palette';
import { rulesOf, type Rule } from './rules';

/** What is wrong with the colour of a role. */
export interface ColourFault {
	readonly role: ColourRole;
	/** Each as the end of a sentence that begins with the role. */
	readonly faults: readonly string[];
	readonly expected: readonly string[];
	/** Roles of the house that it is too near to; the brand may give them colours of its own. */
	readonly beside: readonly ColourRole[];
	/** The nearest that passes beside the other roles, as far as those pass or were mended before it. */
	readonly nearest: { readonly colour: string; readonly distance: number } | undefined;
}

export type JudgeColours = (
	theme: 'light' | 'dark',
	colours: Colours,
	own: ReadonlySet<ColourRole>
) => readonly ColourFault[];

const toOklch = converter('oklch');
const distance = differenceCiede2000();

/** Grounds first, then what stands on them: what is mended is what the next is held against. */
const ORDER: readonly ColourRole[] = [
	'card',
	'paper',
	'ink',
	'soft',
	'stated',
	'loss',
	'other',
	'tint',
	'highlight',
	'line'
];

/**
 * What is wrong with a theme’s colours. Taking every nearest colour that it names leaves nothing wrong.
 * @param own the roles that the brand gives; others have the house’s colours, and are never to blame
 */
export const judgeColours: JudgeColours = (theme, colours, own) => {
	const rules = rulesOf(theme);
	const blamed = new Map<ColourRole, Rule[]>();
	for (const rule of rules) {
		if (rule.holds(colours)) continue;
		const [first, ...others] = rule.roles.filter((each) => own.has(each));
		const isToBlame = (each: ColourRole) => rule.holds({ ...colours, [each]: HOUSE[theme][each] });
		const role = [first, ...others].find((each) => each && isToBlame(each)) ?? first;
		if (role) blamed.set(role, [...(blamed.get(role) ?? []), rule]);
	}
	const nearestOf = mendedWhole(theme, colours, [...blamed.keys()]);
	return ORDER.filter((role) => blamed.has(role)).map((role) => {
		const broken = blamed.get(role) ?? [];
		const nearest = nearestOf.get(role);
		return {
			role,
			faults: broken.map((rule) => rule.fault(role, colours)),
			expected: broken.map((rule) => rule.expected(role)),
			beside: broken.flatMap(({ roles }) => roles.filter((each) => !own.has(each))),
			nearest
		};
	});
};

type Nearest = ReadonlyMap<ColourRole, ColourFault['nearest']>;

/**
 * For each role the nearest colour that passes. What comes later gives way to what comes first, if it is to blame itself; where it then
 * finds no place, the house’s colour stands for it until then, which leaves it room.
 */
function mendedWhole(theme: 'light' | 'dark', colours: Colours, blamed: readonly ColourRole[]): Nearest {
	const free = mendedInOrder(theme, colours, blamed, false);
	const passes = rulesOf(theme).every((rule) => rule.holds(free.mended));
	return (passes ? free : mendedInOrder(theme, colours, blamed, true)).nearest;
}

/** @param leavesRoom whether what is mended later is thought of as the house’s until then; else it is not thought of */
function mendedInOrder(
	theme: 'light' | 'dark',
	colours: Colours,
	blamed: readonly ColourRole[],
	leavesRoom: boolean
): { readonly mended: Colours; readonly nearest: Nearest } {
	const nearest = new Map<ColourRole, ColourFault['nearest']>();
	let mended = colours;
	for (const role of ORDER.filter((each) => blamed.includes(each))) {
		const later = ORDER.slice(ORDER.indexOf(role) + 1).filter((each) => blamed.includes(each));
		const house = Object.fromEntries(later.map((each) => [each, HOUSE[theme][each]]));
		const rules = rulesOf(theme).filter(
			({ roles }) => roles.includes(role) && (leavesRoom || !roles.some((each) => later.includes(each)))
		);
		const found = nearestThatPasses(role, { ...mended, ...house }, rules, HOUSE[theme][role]);
		nearest.set(role, found);
		if (found) mended = { ...mended, [role]: found.colour };
	}
	return { mended, nearest };
}

/** Steps of the search: of lightness, whose whole is 1, and of hue, in degrees. */
const LIGHTNESS_STEP = 1 / 256;
const HUE_STEP = 15;

/** By lightness alone, which keeps hue and chroma; where no lightness passes, by hue too. */
function nearestThatPasses(
	role: ColourRole,
	colours: Colours,
	rules: readonly Rule[],
	house: string
): ColourFault['nearest'] {
	const from = toOklch(colours[role]);
	if (!from) return undefined;
	const passes = (colour: string) => {
		const tried = { ...colours, [role]: colour };
		return rules.every((rule) => rule.holds(tried));
	};
	const hues = Array.from({ length: 360 / HUE_STEP }, (_, i) => i * HUE_STEP);
	for (const tried of [lightnesses(from, 0), [...hues.flatMap((turn) => lightnesses(from, turn)), house]]) {
		const best = tried
			.map((colour) => ({ colour, distance: distance(colours[role], colour) }))
			.sort((a, b) => a.distance - b.distance)
			.find(({ colour }) => passes(colour));
		if (best) return best;
	}
	return undefined;
}

function lightnesses(from: Oklch, turn: number): string[] {
	const steps = Array.from({ length: 1 / LIGHTNESS_STEP + 1 }, (_, i) => i * LIGHTNESS_STEP);
	const hue = (from.h ?? 0) + turn;
	return steps.map((l) => formatHex(clampChroma({ ...from, h: hue, l }, 'oklch')));
}
