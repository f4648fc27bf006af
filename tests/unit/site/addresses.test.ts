/**
 * Every address that others may link to shows the depth and the proportions that it was made with: what is new has addresses
 * of its own. Recorded are size and words of each; whoever changes a drawing on purpose records them anew (`vitest -u`), and
 * sees in the difference what else has changed.
 */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Figure } from '../../../src/lib/dataset/types';
import { canBeDrawn } from '../../../src/lib/figure/scene';
import { drawingOf } from '../../../src/lib/press/drawing';
import { DRAWINGS_BESIDE, OWN_DRAWING } from '../../../src/lib/press/drawings';
import { textsOf, type Scene } from '../../../src/lib/scene/shapes';
import { liveContent, pinnedContent, type EmbedContent } from '../../../src/lib/site/embed/content';
import { embedHeights } from '../../../src/lib/site/embed/height';
import { embedPath, LIGHT_EMBED, VARIANTS, versionName, type EmbedName } from '../../../src/lib/site/embed/variants';
import { REAL_FIGURES } from '../figure/realFigures';

const addressOf = ({ slug }: Figure) => `/figures/${slug}/`;

/** "740 × 612, 214 words, 5f0c1a9e": with a digest of the words, so that not one can be changed unseen. */
function told(size: string, words: string): string {
	const digest = createHash('sha256').update(words).digest('hex').slice(0, 8);
	return `${size}, ${words.split(/\s+/).length} words, ${digest}`;
}

function pictureLine(path: string, scene: Scene): string {
	const size = [scene.width, scene.height].map((length) => Math.round(length * scene.unit)).join(' × ');
	return `${path} ${told(size, wordsIn(scene))}`;
}

/** However they are broken into lines. */
function wordsIn(scene: Scene): string {
	return textsOf(scene)
		.map(({ text }) => text)
		.join(' ');
}

/** Widths of a phone, a column, a wide page. */
const HOSTS = [320, 640, 1280] as const;

function embedLine(name: EmbedName, content: EmbedContent, heightOf: ReturnType<typeof embedHeights>): string {
	const variant = VARIANTS.find((each) => each.name === name) ?? LIGHT_EMBED;
	const heights = HOSTS.map((width) => `${heightOf(variant)(width)} at ${width}`);
	return `${embedPath(content.figure.slug, name)} ${heights.join(', ')}`;
}

function linesOf(figure: Figure): string[] {
	const address = addressOf(figure);
	const pictures = [OWN_DRAWING, ...DRAWINGS_BESIDE]
		.filter(({ form }) => canBeDrawn(figure, address, form))
		.map(({ ending, form, look }) =>
			pictureLine(`/figures/${figure.slug}${ending}`, drawingOf(figure, { address, form, look }).scene)
		);
	const live = liveContent(figure);
	const liveHeights = embedHeights(live);
	const versions = figure.versions.flatMap((version) => {
		const pinned = pinnedContent(figure, version);
		const { scene } = drawingOf(version.figure, { address });
		return [
			pictureLine(`/figures/${figure.slug}/v${version.number}`, scene),
			embedLine(versionName(version.number), pinned, embedHeights(pinned))
		];
	});
	return [...pictures, ...VARIANTS.map(({ name }) => embedLine(name, live, liveHeights)), ...versions];
}

it.each(REAL_FIGURES.map((figure) => [figure.slug, figure] as const))(
	'the addresses of %s show what they showed, in the same proportions',
	async (slug, figure) => {
		const recorded = `../../snapshots/addresses/${slug}.txt`;
		await expect(`${linesOf(figure).join('\n')}\n`).toMatchFileSnapshot(recorded);
	}
);

it('an address that was there before brief pictures names each other source, and a brief one cites in short', () => {
	for (const figure of REAL_FIGURES) {
		const address = addressOf(figure);
		const own = wordsIn(drawingOf(figure, { address }).scene);
		const brief = wordsIn(drawingOf(figure, { address, form: 'brief' }).scene);
		expect(own).toContain('Source:');
		expect(brief).not.toContain('Source:');
		for (const { label } of figure.evidence.flatMap(({ checks }) => checks))
			expect(own.replaceAll(' ', ''), `${figure.slug}: ${label}`).toContain(label.replaceAll(' ', ''));
	}
});
