/** The lines that an author pastes, for the article that was built. */
import type { Figure } from '../../src/lib/dataset/types';
import { embedHeight } from '../../src/lib/site/embed/height';
import { liveNotice } from '../../src/lib/site/embed/notice';
import { iframeSnippet } from '../../src/lib/site/embed/snippets';
import { fitStairs, stairsCss } from '../../src/lib/site/embed/stairs';
import type { Variant } from '../../src/lib/site/embed/variants';
import { figureWords } from '../../src/lib/site/figure/figureWords';
import '../unit/giveMetrics';

/** As the figure's page has it, with further attributes of the iframe. */
export function pastedIframe(figure: Figure, variant: Variant, site: string, attributes = ''): string {
	const address = `/figures/${figure.slug}/`;
	const heightAt = embedHeight({ figure, words: figureWords(figure), address, notice: liveNotice(figure) }, variant);
	const stairs = fitStairs(heightAt);
	const least = Math.min(...stairs.map(({ height }) => height));
	const size = { width: 640, height: heightAt(640), css: stairsCss(stairs), least };
	const snippet = iframeSnippet({ slug: figure.slug, title: figure.title, site, size, variant: variant.name });
	return snippet.replace('<iframe ', `<iframe ${attributes} `);
}

/** The widths at which another drawing is shown, 15 px below and above, and those between. */
export const TRYING_WIDTHS = [
	240,
	...[320, 420, 560, 740, 980, 1280].flatMap((step) => [step - 15, step - 1, step, step + 15]),
	640
];
