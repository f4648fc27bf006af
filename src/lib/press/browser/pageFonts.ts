/** The page's own fonts, for pictures that are made in it: a picture sees no font but those that it holds. */
import { parseMetrics, withKerning } from '../../fonts/builtMetrics';
import { giveMetrics, givenMetrics } from '../../fonts/metrics';
import { RIGHT_TO_LEFT } from '../../fonts/rightToLeft';
import { giveBidi } from '../../fonts/visualOrder';
import { asBase64 } from './base64';

/**
 * Has text in this page measured by the measures at this address.
 * @throws {Error} if they cannot be loaded, or are those of another version of the program
 */
export async function loadMetrics(address: string): Promise<void> {
	await takeMetrics(await fetch(address));
}

/**
 * The same with what was answered at their address.
 * @throws {Error} likewise
 */
export async function takeMetrics(answer: Response): Promise<void> {
	const text = await wholeText(answer);
	// Fonts that have such letters have them for lines that are drawn.
	if (RIGHT_TO_LEFT.test(text)) giveBidi((await import('../../fonts/bidi')).bidi);
	giveMetrics(parseMetrics(text));
}

/**
 * Has text measured with the kerning of all faces, where only what plots need was taken before; letters that were loaded since stay.
 * @throws {Error} likewise
 */
export async function takeKerning(answer: Response): Promise<void> {
	const whole = parseMetrics(await wholeText(answer));
	giveMetrics(withKerning(givenMetrics(), whole));
}

async function wholeText(answer: Response): Promise<string> {
	if (!answer.ok) throw new Error('The measures of the fonts could not be loaded.');
	return answer.text();
}

/** `@font-face` rules of the page with the fonts in them as `data:`. A face that cannot be loaded is an error. */
export async function pageFontFaces(): Promise<string> {
	const faces = [...document.styleSheets].flatMap(rulesOf).filter((rule) => rule instanceof CSSFontFaceRule);
	return (await Promise.all(faces.map(embedded))).join('');
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
	try {
		return [...sheet.cssRules];
	} catch {
		// A sheet that a browser's extension brought in from elsewhere is closed to us.
		return [];
	}
}

/** Faces without a file are substitutes from the reader's system; a picture must not depend on them. */
async function embedded(rule: CSSFontFaceRule): Promise<string> {
	const [whole, , file] = /url\((["']?)([^"')]+\.woff2)\1\)/.exec(rule.cssText) ?? [];
	if (!whole || !file) return '';
	const sheet = rule.parentStyleSheet?.href ?? document.baseURI;
	const answer = await fetch(new URL(file, sheet));
	if (!answer.ok) throw new Error(`The font ${file} could not be loaded.`);
	const base64 = await asBase64(await answer.blob(), 'A font');
	return rule.cssText.replace(whole, `url(data:font/woff2;base64,${base64})`);
}
