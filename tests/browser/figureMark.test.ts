/** A picture in brief that a feed has shrunk and stripped: its pixels alone lead to figure and version. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { briefLayout } from '../../src/lib/figure/brief/frame';
import { hostIn } from '../../src/lib/figure/brief/figureMark';
import { BOX_NAMES, BOXES, type BoxName } from '../../src/lib/figure/brief/purposes';
import { canBeDrawn } from '../../src/lib/figure/scene';
import { DRAWINGS_BESIDE } from '../../src/lib/press/drawings';
import type { Figure } from '../../src/lib/dataset/types';
import { FIGURES } from './dataset';
import { SITE } from './setup/site';
import '../unit/giveMetrics';

const ADDRESS = `${process.env.SITE_URL ?? ''}${process.env.BASE_PATH ?? ''}`;
const address = ({ slug }: Figure) => `${ADDRESS}/figures/${slug}/`;

/** What a feed does to a picture. */
const SIZE = 0.5;
const QUALITY = 0.7;
/** Capitals of at least this many px, and 4.5 : 1 (WCAG 2.2, 1.4.3), can be read. */
const CAPITALS = 7;
const CONTRAST = 4.5;

/** Where the mark stands in the picture, as a part of its width and height. */
function placeOf(figure: Figure, purpose: BoxName) {
	const host = hostIn(address(figure));
	const frame = briefLayout({ figure, box: BOXES[purpose], idPrefix: 'x', ...(host ? { host } : {}) });
	const mark = frame.labels.at(-1);
	if (!mark) throw new Error('no mark');
	const top = mark.y - mark.size;
	return {
		text: mark.text,
		left: (mark.x - mark.width) / frame.width,
		right: mark.x / frame.width,
		top: top / frame.height,
		bottom: (mark.y + mark.size * 0.25) / frame.height
	};
}

/** The picture as a feed shows it; of the stretch of it, how high its letters are and how they stand out. */
function seen({ picture, place, size, quality }: Seen): Promise<{ capitals: number; contrast: number }> {
	const shrunk = async () => {
		const image = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0))]));
		const canvas = new OffscreenCanvas(Math.round(image.width * size), Math.round(image.height * size));
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality });
		const again = await createImageBitmap(jpeg);
		const context = canvas.getContext('2d');
		context?.drawImage(again, 0, 0);
		const x = Math.floor(place.left * canvas.width);
		const y = Math.floor(place.top * canvas.height);
		const width = Math.ceil(place.right * canvas.width) - x;
		const height = Math.ceil(place.bottom * canvas.height) - y;
		return { width, height, pixels: context?.getImageData(x, y, width, height).data ?? new Uint8ClampedArray() };
	};
	return shrunk().then(({ width, height, pixels }) => {
		// Relative luminance, WCAG 2.2.
		const light = (at: number) => {
			const [red = 0, green = 0, blue = 0] = [0, 1, 2]
				.map((channel) => (pixels[4 * at + channel] ?? 0) / 255)
				.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const all = Array.from({ length: width * height }, (_, at) => light(at));
		const ground = Math.max(...all);
		const against = (value: number) => (ground + 0.05) / (value + 0.05);
		const rows = Array.from({ length: height }, (_, y) => Math.min(...all.slice(y * width, (y + 1) * width)));
		const inked = rows.filter((row) => against(row) > 2).length;
		return { capitals: inked, contrast: against(Math.min(...all)) };
	});
}

interface Seen {
	/** A PNG, in base 64. */
	readonly picture: string;
	readonly place: Omit<ReturnType<typeof placeOf>, 'text'>;
	readonly size: number;
	readonly quality: number;
}

for (const purpose of BOX_NAMES)
	test(`at half its size, as a JPEG of quality 70, the mark of a picture for “${purpose}” is legible, and typed in it leads to figure and version`, async ({
		page
	}) => {
		const drawn = FIGURES.filter((figure) => canBeDrawn(figure, address(figure), purpose));
		expect(drawn.length).toBeGreaterThan(0);
		const ending = DRAWINGS_BESIDE.find(({ form }) => form === purpose)?.ending ?? '';
		await page.goto('check/');
		const field = page.getByLabel(/its mark$/);
		await expect(field).toBeEnabled();
		for (const figure of drawn) {
			const bytes = readFileSync(join(SITE, 'figures', `${figure.slug}${ending}.png`));
			const { text, ...place } = placeOf(figure, purpose);
			const picture = bytes.toString('base64');
			const { capitals, contrast } = await page.evaluate(seen, { picture, place, size: SIZE, quality: QUALITY });
			expect(capitals, figure.slug).toBeGreaterThanOrEqual(CAPITALS);
			expect(contrast, figure.slug).toBeGreaterThanOrEqual(CONTRAST);
			await field.fill(text);
			const link = page.getByRole('link', { name: figure.title });
			await expect(link).toHaveAttribute('href', new RegExp(`/figures/${figure.slug}/$`));
			await expect(page.getByText(/Version \d+/).first()).toBeVisible();
		}
	});

test('the search finds the figure of a typed mark, and leads to its version', async ({ page }) => {
	const [, figure = FIGURES[0]] = FIGURES;
	if (!figure) throw new Error('no figure');
	await page.goto('');
	await page.getByRole('searchbox', { name: 'Find' }).fill(placeOf(figure, 'brief').text);
	await expect(page.locator('article:visible h2')).toHaveText([figure.title]);
	await page
		.getByRole('search')
		.getByRole('link', { name: /^Version \d+$/ })
		.click();
	await expect(page).toHaveURL(new RegExp(`/figures/${figure.slug}/#v\\d+$`));
});
