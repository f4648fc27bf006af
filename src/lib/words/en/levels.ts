/** Verbs of what there was: what stands behind them is no size of a change. */

/** By their stems: “represented 5 percent”, “comprising 70 percent”. */
const HAS = new RegExp(
	`^(?:${[
		'represent account reach compris averag cover contribut total remain own yield earn charg offer receiv constitut',
		'contain includ exceed top generat suppl provid produc record report register post attract hav be estimat project',
		'need expect captur command secur requir allocat award surpass control consum us employ host absorb devot involv',
		'affect claim deliver achiev attain combin call follow compar stand hover peg fix limit sustain match assum observ',
		'detect measur accord regard discount tax impos lev vot approv support back favour favor oppos agree disagree',
		'answer respond identif indicat plac assign hold own retain acquir occup fund financ save miss fail cit plant harvest irrigat install commission leav announc pledg cost emit'
	]
		.join(' ')
		.replaceAll(' ', '|')})(?:e|y|ie|[a-z](?=ed|ing))?(?:ed|d|ing|es|s)?$`,
	'u'
);

/** The short ones. */
const SHORT =
	/^(?:ha[ds]|have|having|made|makes?|making|held|holds?|kept|keeps?|got|gets?|sold|sells?|paid|pays?|earned|saw|needs?|took|takes?|sown?|sowed|gave|gives?|won|wins?|owns?|hit|hits)$/u;

/** Whether a verb tells what there was. */
export const hasLevel = (verb: string): boolean => HAS.test(verb) || SHORT.test(verb);
