/** The picture of a brand: what it is, and that it is nothing but a picture. For who builds, not for pages. */
import { decode } from 'fast-png';
import { svgSize } from './svgLogo';
import { LogoFault, type ReadLogo } from './logoFault';

/** In pixels of the file. It is shown 32 px high at most; a screen may have three dots for each. */
const PNG_SIDES = { least: 28, most: 1200 };
/** Width by height: narrower or wider it is no longer seen, at the height that a header has for it. */
const SHAPE = { narrowest: 0.5, widest: 8 };

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** @throws {LogoFault} if it is no picture that a page can show */
export const readLogo: ReadLogo = (bytes, kind) => {
	const size = kind === 'png' ? pngSize(bytes) : svgSize(bytes);
	const shape = size.width / size.height;
	if (!(shape >= SHAPE.narrowest && shape <= SHAPE.widest))
		throw new LogoFault(
			`is ${rounded(size.width)} wide and ${rounded(size.height)} high`,
			`a picture from half as wide as high to ${SHAPE.widest} times as wide`
		);
	return size;
};

function pngSize(bytes: Uint8Array): ReturnType<ReadLogo> {
	const isPng = PNG_START.every((byte, i) => bytes[i] === byte);
	if (!isPng || bytes.length < 33) throw new LogoFault('is no PNG', 'a picture in PNG, as its name says');
	// Its first chunk says its size: what is too large is not unpacked.
	const head = new DataView(bytes.buffer, bytes.byteOffset + 16, 8);
	const [width, height] = [head.getUint32(0), head.getUint32(4)];
	if (Math.min(width, height) < PNG_SIDES.least || Math.max(width, height) > PNG_SIDES.most)
		throw new LogoFault(
			`has ${width} × ${height} pixels`,
			`sides of ${PNG_SIDES.least} to ${PNG_SIDES.most} pixels; it is shown 32 px high`
		);
	try {
		decode(bytes, { checkCrc: true });
	} catch {
		throw new LogoFault('is a broken PNG', 'a picture that an image viewer opens');
	}
	return { width, height };
}

function rounded(value: number): string {
	return String(Math.round(value * 10) / 10);
}
