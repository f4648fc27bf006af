/** Words that make a number a change, and which way it goes. */

export type Direction = 1 | -1;

export interface ChangeWord {
	readonly direction: Direction;
	/**
	 * A fall of anything goes down; a loss is money below zero; an action says what was done, not what it came to:
	 * "a $5 billion tax cut" is no negative sum.
	 */
	readonly kind: 'change' | 'loss' | 'action';
}

const UP: ChangeWord = { direction: 1, kind: 'change' };
const DOWN: ChangeWord = { direction: -1, kind: 'change' };
const DONE_UP: ChangeWord = { direction: 1, kind: 'action' };
const DONE_DOWN: ChangeWord = { direction: -1, kind: 'action' };
const LOSS: ChangeWord = { direction: -1, kind: 'loss' };

function words(list: string, meaning: ChangeWord): [string, ChangeWord][] {
	return list.split(/\s+/).map((word) => [word, meaning]);
}

/** Verbs: "rose 5 percent", "fell by 5 percent". */
export const CHANGE_VERBS: ReadonlyMap<string, ChangeWord> = new Map([
	...words(
		`rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbs
		climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained
		gaining expand expands expanded expanding swell swells swelled advanced up raise raises raised raising multiplied
		added rallied rebounded skyrocketed strengthened upwards hiked hiking widened widening spiked spiking leapt leaped
		ballooned firmed bounced appreciated accelerated accelerating outpaced upward rallying rebounding skyrocketing
		strengthening leaping ballooning appreciating spike spikes`,
		UP
	),
	...words(
		`fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
		decreased decreasing shrink shrinks shrank shrunk shrinking slump slumps slumped slumping plunge plunges plunged
		plunging tumble tumbles tumbled tumbling sink sank sunk sinking contract contracts contracted contracting reduce
		reduces reduced reducing cut cuts cutting slash slashes slashed slashing down dip dips dipped slide slides slid
		slip slips slipped slipping ease eases eased easing plummet plummets plummeted plummeting retreated weakened
		downwards lowered lowering lowers trimmed trimming pared narrowed narrowing depreciated decelerated slowed slowing
		shed sheds shedding softened eroded nosedived shaved dwindled receded waned sagged crashed collapsed devalued downgraded moderated cooled downward
		dipping plunges weakening depreciating dwindling eroding softening cooling nosediving crashing retreating lop lops lopped lopping`,
		DOWN
	),
	...words('lose loses lost losing', LOSS)
]);

/** Verbs that bind a number by their "by" alone: "exceeding the record of 2023 by 16", "slow its growth by two thirds". */
export const BOUND_BY: ReadonlyMap<string, ChangeWord> = new Map([
	...words(
		`exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing top tops topped topping
		outstrip outstrips outstripped overshot boost boosts boosted boosting lift lifts
		lifted lifting widen strengthen improve improves improved improving extend extends extended extending`,
		UP
	),
	...words(
		'slow slows lower trim trims pare narrow weaken cool curb curbs curbed curbing shave shaved shorten shortened lessen',
		DOWN
	)
]);

/** Nouns that stand before the number with "of", or behind it: "a decline of 5 percent", "a 5 percent decline". */
export const CHANGE_NOUNS: ReadonlyMap<string, ChangeWord> = new Map([
	...words(
		'increase increases rise rises growth jump jumps gain gains surge surges climb upturn uptick upswing rebound',
		UP
	),
	...words('hike hikes boost raise raises uplift expansion', DONE_UP),
	...words(
		'drop drops fall falls decline declines decrease decreases slump plunge contraction dip slide slip slips downturn drawdown retreat setback',
		DOWN
	),
	...words('cut cuts reduction reductions', DONE_DOWN),
	...words('loss losses', LOSS)
]);

/** Verbs that take no object: what stands behind them is how far. "Dropped three bombs" and "raised $5" are something else. */
const BY_ITSELF =
	/^(?:fell|falls?|fallen|falling|rose|rises?|risen|rising|climbed|climbs|jumped|jumps|surged|soared|slipped|slid|tumbled|plunged|plummeted|slumped|sank|increased|decreased|declined|rallied|rebounded|retreated|gained|gaining|climbing|jumping|surging|soaring|tumbling|plunging|plummeting|slumping|declining|shed|shedding|shaved|up|down)$/u;

export function movesByItself(verb: string): boolean {
	return BY_ITSELF.test(verb);
}

/** Comparatives behind a percentage: "5 percent higher". */
export const COMPARATIVES: ReadonlyMap<string, ChangeWord> = new Map([
	...words(
		'more higher larger bigger greater faster above stronger warmer hotter taller heavier wider deeper longer ahead older thicker wetter richer',
		UP
	),
	...words(
		'less lower fewer smaller below cheaper weaker slower cooler colder shorter lighter narrower behind younger thinner drier poorer',
		DOWN
	)
]);
