/** What size a picture has, told so that a report writer can tell whether it fits. */
import { HIGHEST, LOWEST, NARROWEST, WIDEST } from '../../../figure/widths';
import type { Size } from './view';

/** CSS: 96 px are an inch, 2.54 cm. */
const PX_PER_CM = 96 / 2.54;

const cm = (px: number) => (px / PX_PER_CM).toFixed(1);

/** "1480 pixels wide, 19.6 cm on paper at 192 dpi". */
export function widthWords(width: number, scale: number): string {
	return `${Math.round(width * scale)} pixels wide, ${cm(width)} cm on paper at ${96 * scale} dpi`;
}

/** "1480 × 1736 pixels, 19.6 × 23.0 cm at 192 dpi". */
export function sizeWords({ width, height }: Size, scale: number): string {
	return `${Math.round(width * scale)} × ${Math.round(height * scale)} pixels, ${cm(width)} × ${cm(height)} cm at ${96 * scale} dpi`;
}

/** The nearest width that a layout can be made for; the standard one for what is no number. */
export function widthFrom(text: string, standard: number): number {
	const width = Math.round(Number(text));
	if (text.trim() === '' || !Number.isFinite(width)) return standard;
	return Math.min(WIDEST, Math.max(NARROWEST, width));
}

/** The height that was typed, or that follows from the proportions, as near as a layout can be made for it; none if none was. */
export function heightFrom(typed: string | number, aspect: string, width: number): number | undefined {
	const [wide = NaN, high = NaN] = aspect.split(':').map(Number);
	const height = aspect === 'own' ? Number(typed) : (width * high) / wide;
	if (!Number.isFinite(height) || height <= 0) return undefined;
	return Math.min(HIGHEST, Math.max(LOWEST, Math.round(height)));
}
