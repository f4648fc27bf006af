/** Whether a picture is one: of the right width, with its title in it. A library that finds no font draws none, and is fast. */
import { convertIndexedToRgb, decode } from 'fast-png';
import { isPngIntact, readPngTexts } from '../../../src/lib/press/png/seal';
import { WIDTH, type Contestant, type Subject } from './contestants';

/** Pixels that a letter of a title inks, at the least. */
const INK_OF_LETTER = 10;

/** @throws {Error} if a contestant draws another width, or not the whole title */
export async function proveTitle({ name, svg, png }: Contestant, subject: Subject): Promise<void> {
	const letters = subject.title.replaceAll(' ', '').length;
	if (svg && !(await svg(subject)).includes(subject.title))
		throw new Error(`The SVG of ${name} does not have the title “${subject.title}”.`);
	if (!png) return;
	const untitled = { ...subject, title: '', figure: { ...subject.figure, title: '' } };
	const [whole, bare] = [pixelsOf(await png(subject)), pixelsOf(await png(untitled))];
	if (whole.width !== WIDTH) throw new Error(`The picture of ${name} is ${whole.width} px wide. Expected ${WIDTH}.`);
	let differing = 0;
	// A title that takes no room may shift what is below it; so what stands in its own lines is counted.
	for (let pixel = 0; pixel < 64 * WIDTH; pixel += 1) if (whole.redAt(pixel) !== bare.redAt(pixel)) differing += 1;
	if (differing < INK_OF_LETTER * letters)
		throw new Error(`The picture of ${name} does not show its title: ${differing} pixels of ${letters} letters.`);
}

/** The width of a picture, and the red of each pixel. */
function pixelsOf(png: Uint8Array): { width: number; redAt: (pixel: number) => number | undefined } {
	const picture = decode(png);
	const { width, palette, channels, data } = picture;
	if (!palette) return { width, redAt: (pixel) => data[channels * pixel] };
	const colours = convertIndexedToRgb(picture);
	return { width, redAt: (pixel) => colours[3 * pixel] };
}

/** @throws {Error} if a picture of ours lacks what its files carry */
export async function proveSeal({ name, png }: Contestant, subject: Subject): Promise<void> {
	const picture = await png?.(subject);
	if (!picture || !isPngIntact(picture) || !readPngTexts(picture).has('Source'))
		throw new Error(`The picture of ${name} has no seal or no source.`);
}
