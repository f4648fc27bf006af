/** A standing that is told beside a chart is heard once. */
import { expect, it } from 'vitest';
import { describeBeside } from '../../../../src/lib/site/figure/describeBeside';
import { chartOf } from '../../../../src/lib/charts/registry';
import { briefNotes } from '../../../../src/lib/figure/brief/words';
import { assumedWords } from '../../../../src/lib/sentences/checks';
import { standingWords, toldBeside } from '../../../../src/lib/sentences/figureStanding';
import { isDisputed } from '../../../../src/lib/sentences/standingNames';
import { FORMS_FIGURES, REAL_FIGURES } from '../../figure/realFigures';

const ALL = [...REAL_FIGURES, ...FORMS_FIGURES];
const disputedIn = (figure: (typeof ALL)[number]) => figure.evidence.filter(({ standing }) => isDisputed(standing));

it.each(ALL.map((figure) => [figure.slug, figure] as const))('%s', (_, figure) => {
	const heard = describeBeside(figure);
	const disputed = disputedIn(figure);
	if (disputed.length !== 1) {
		const whole = chartOf(figure).describe(figure);
		const [told = ''] = disputed.length > 0 ? [] : toldBeside(figure);
		const needed = figure.evidence.filter(({ id }) => id === told).map(({ checks }) => assumedWords(checks));
		if (needed.join('') === '') expect(heard).toBe(whole);
		// What a verdict needs stands in the line beside it.
		for (const words of needed) expect(standingWords(figure)).toContain(words);
		return;
	}
	// The dispute of words that it does not draw stays: the line of the standing does not tell it.
	expect(heard.replace(/“[^”]*”: disputed/g, '')).not.toContain('disputed');
	const [note] = briefNotes(figure);
	expect(`${note?.lead ?? ''} ${note?.text ?? ''}`).toMatch(/disputed/i);
	expect(standingWords(figure)).toMatch(/disputed/i);
});

it('some of them are disputed', () => {
	expect(ALL.some((figure) => disputedIn(figure).length === 1)).toBe(true);
});
