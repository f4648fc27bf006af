/** The words by which an English sentence denies, supposes, ascribes or limits what it holds. */

import type { Stance } from '../language/stance';

type Spoken = Exclude<Stance, 'question'>;

/** They count anywhere in the statement around the quote. */
export const STANCE_PHRASES: Readonly<Record<Spoken, string>> = {
	denial: `not, never, cannot, nor, neither, hardly, false, falsely, untrue, incorrect, incorrectly, myth, hoax, rumour, rumours,
		rumor, rumors, supposedly, purportedly, denied, denies, deny, denying, refuted, refutes, refuting, debunked, debunks,
		disproved, disproves, disputed, disputes, contradicted, contradicts, no evidence, no proof, no sign, no truth, no basis,
		no longer, contrary to, failed to, fails to, fail to, refused to, refuses to`,
	condition: `if, unless, whether, could, would, might, may, should, will, provided that, assuming, suppose, supposing, imagine,
		in case, likely, unlikely, possibly, perhaps, probably, potentially, hypothetical, hypothetically, asked to choose, expected to, is expected,
		are expected, on course to, on track to, poised to, expects, expect, predicted, predicts, predict, forecasts, projected, plans to, planned to, aims to, aim to, aimed to, seeks to, seek to, sought to,
		intends to, intend to, intended to, pledges to, pledged to, vows to, vowed to, hopes to, hoped to, wants to, proposed to, proposes`,
	hearsay: `according to, said, says, saying, told, tells, claimed, claiming, alleged, alleges, allegedly, reportedly, argued,
		argues, asserted, asserts, believed, believes, contended, contends, insisted, insists, suggested, suggests,
		acknowledged, acknowledges, admitted, admits, announced, announces, quoted, cited, citing, warned, warns, stated,
		boasted, boasts, in the words of, in the view of, in the eyes of, by the article, the article gives, the article puts,
		the article calls, the article dates, the article counts`,
	limit:
		'except, except for, excepting, with the exception of, excluding, other than, apart from, save for, but for, barring'
};

/** They count right beside the quote alone: "no ships", "rather than 30 ships". */
export const BESIDE: Readonly<Record<Exclude<Spoken, 'hearsay' | 'limit'>, string>> = {
	denial: 'no, without, instead of, rather than, far from, nothing like, wrong, wrongly, rejected, rejects',
	condition: 'target of, goal of, forecast, hope, is to, are to, was to, were to'
};

/** Verbs that are nouns as well: they count before “that”, or right beside the quote. */
export const BEFORE_THAT: Readonly<Record<'hearsay', string>> = {
	hearsay: `claims, claim, reports, report, reported, estimates, estimate, estimated, notes, noted, states, thinks, thought,
		finds, found, shows, showed, adds, added, writes, wrote, concluded, concludes`
};

/** What holds such a word and means nothing of the kind. */
export const NO_STANCE = `not only, not just, not merely, no doubt, not least, not to mention, if not, if any, if anything,
	whether or not, most likely, more likely, less likely, that said, as expected`;

/** With them another statement begins, of which the one before says nothing. */
export const NEXT_STATEMENT =
	'and, but, while, whereas, so, yet, although, though, because, since, after, before, when, as';
/** With them a statement within another begins, which the next comma ends. */
export const INSERTED_STATEMENT =
	'which, who, whose, where, although, though, because, since, after, before, when, as, while';
/** The first ones that need no comma before them. */
export const WITHOUT_COMMA = 'because, although, though, whereas, while';

/**
 * A full stop behind them ends no sentence. From CLDR’s suppressions for English (cldr-segments-full 46) those that are no words
 * themselves (“in”, “all”) and no units, which end many a sentence; and “Bros.”, which it has not.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	`mr mrs ms dr prof st mt no nos vs inc co corp ltd gen sen rep gov lt col capt sgt al approx ca fig a.m p.m
	jan feb mar apr jun jul aug sep sept oct nov dec maj pvt rev dept conn mgr pp bros`.split(/\s+/)
);
