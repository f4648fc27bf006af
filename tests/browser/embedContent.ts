/** What an embed of the tested build shows, outside the build. */
import type { Figure } from '../../src/lib/dataset/types';
import type { EmbedContent } from '../../src/lib/site/embed/content';
import { liveNotice } from '../../src/lib/site/embed/notice';
import { figureWords } from '../../src/lib/site/figure/figureWords';
import '../unit/giveMetrics';

const SITE = `${process.env.SITE_URL ?? ''}${process.env.BASE_PATH ?? ''}`;
/** As `liveContent`, which knows the site's address from kit. */
export const contentOf = (figure: Figure): EmbedContent => ({
	figure,
	words: figureWords(figure),
	address: `${SITE}/figures/${figure.slug}/`,
	notice: liveNotice(figure)
});
