/** Every figure without script, around every step, in every form that has a height of its own. */
import { expect, it } from 'vitest';
import { VARIANTS } from '../../../src/lib/site/embed/variants';
import { FIGURES } from '../../browser/dataset';
import { pastedIframe, TRYING_WIDTHS } from '../embeds';
import { neededBy, openEmbeds, seenFrames } from '../hosts';
import { inEngines } from '../inEngines';

/** The others differ from one of these in colour alone. */
const FORMS = VARIANTS.filter(({ name }) => ['', 'plain', 'compact', 'solid'].includes(name));

inEngines('heights without script', ({ site, tab }) => {
	it.each(FORMS)('cuts no embed, and leaves a fifth of air at most, in the form “$name”', async (variant) => {
		const wrong: string[] = [];
		await tab().resize({ width: 1400, height: 1000 });
		for (const figure of FIGURES) {
			const iframe = pastedIframe(figure, variant, site);
			const columns = TRYING_WIDTHS.map((width) => `<div style="width:${width}px">${iframe}</div>`);
			const close = await openEmbeds(tab(), { body: columns.join('') });
			for (const [place, { width, given }] of (await seenFrames(tab())).entries()) {
				const needed = await neededBy(tab(), place);
				if (given < needed || given > 1.2 * needed) wrong.push(`${figure.slug} at ${width} px: ${given} for ${needed}`);
			}
			await close();
		}
		expect(wrong).toEqual([]);
	});
});
