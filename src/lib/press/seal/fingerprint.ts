/**
 * The fingerprints that a file carries, from the inside out: its *content* (values, words and sources), what it *shows*
 * (pixels, shapes, cells, however they are packed), and its *seal*: sha256 of its bytes with the seal itself blanked. Each
 * is 64 hexadecimal digits, its signature 128; blanked, all of them are zeros. Each stands in the file once, as text, at a
 * place of fixed length, so that filling it in moves nothing.
 */
import { sha256 } from '../../dataset/sha256';
import { EDITION, FIRST_EDITION } from '../../dataset/versions/edition';

export const BLANK_SEAL = '0'.repeat(64);
export const BLANK_SIGNATURE = '0'.repeat(128);

/** What fills the two places. Without a key the signature stays blank. */
export interface Seal {
	readonly seal: string;
	readonly signature: string;
}

/** What a signature is for; keeps one kind from being passed off as another. */
export type SignedKind = 'content' | 'shown' | 'seal';

/** Signs a digest, in hexadecimal; of what is shown, the digest of the content stands before it (`shownDigest`). */
export interface Signer {
	/** The key's name: the first 16 digits of the sha256 of the public key. */
	readonly key: string;
	sign(kind: SignedKind, digest: string): string;
}

export function sealOf(blanked: Uint8Array, signer: Signer | undefined): Seal {
	const seal = sha256(blanked);
	return { seal, signature: signer ? signer.sign('seal', seal) : BLANK_SIGNATURE };
}

/** A place before and after which something stands that stays. */
interface Places {
	readonly seal: RegExp;
	readonly signature: RegExp;
	readonly content: RegExp;
	readonly shown: RegExp;
	readonly shownSignature: RegExp;
}

/** In SVG and in the XMP of PNG and PDF; in the properties of an office document; in JSON. */
const PLACES: readonly Places[] = [
	placesBetween((name) => [`<cited:${camelCase(name)}>`, `</cited:${camelCase(name)}>`]),
	placesBetween((name) => [`name="${name}"><vt:lpwstr>`, '<']),
	placesBetween((name) => [`"${camelCase(name)}": "`, '"'])
];

/** `between` says what stands before and after a fingerprint, by its name. */
function placesBetween(between: (name: string) => readonly [string, string]): Places {
	const place = (name: string, digits: number) => {
		const [before, after] = between(name);
		return new RegExp(`(${before})([0-9a-f]{${digits}})(${after})`);
	};
	return {
		seal: place('Seal', 64),
		signature: place('Seal signature', 128),
		content: place('Content', 64),
		shown: place('Shown', 64),
		shownSignature: place('Shown signature', 128)
	};
}

/** "Seal signature" as a member of JSON: `sealSignature`. */
function camelCase(name: string): string {
	return name.replace(/ s/, 'S').replace(/^./, (letter) => letter.toLowerCase());
}

function placesIn(text: string): Places | undefined {
	return PLACES.find(({ seal }) => seal.test(text));
}

/** The text with the seal filled in, where it has a place for it. */
export function fillSeal(text: string, { seal, signature }: Seal): string {
	const places = placesIn(text);
	if (!places) return text;
	return text.replace(places.seal, filled(seal)).replace(places.signature, filled(signature));
}

function filled(digits: string) {
	return (_: string, before: string, _former: string, after: string) => before + digits + after;
}

/** What is signed of what a file shows: its content stands before it, so that no picture is passed off as another's. */
export function shownDigest(content: string, shown: string): string {
	return `${content} ${shown}`;
}

/**
 * What a file carries for the digest of what it shows: its edition is part of it, so that no file can be passed off as one of
 * another. The first edition knew of none.
 */
export function shownMark(edition: number, digest: string): string {
	return edition === FIRST_EDITION ? digest : sha256(new TextEncoder().encode(`edition ${edition} ${digest}`));
}

/**
 * The text with what the file shows filled in, signed together with the content that the text names.
 * @param digest of what it shows, whatever the edition
 */
export function fillShown(text: string, digest: string, signer: Signer | undefined): string {
	const places = placesIn(text);
	const content = places?.content.exec(text)?.[2];
	if (!places || !content) return text;
	const shown = shownMark(EDITION, digest);
	const signature = signer ? signer.sign('shown', shownDigest(content, shown)) : BLANK_SIGNATURE;
	return text.replace(places.shown, filled(shown)).replace(places.shownSignature, filled(signature));
}

/** The text with its seal blanked. */
export function blankSeal(text: string): string {
	return fillSeal(text, { seal: BLANK_SEAL, signature: BLANK_SIGNATURE });
}

/** The seal that a text carries; undefined if it has no place for one. */
export function readSeal(text: string): Seal | undefined {
	const places = placesIn(text);
	const seal = places?.seal.exec(text)?.[2];
	const signature = places?.signature.exec(text)?.[2];
	return seal && signature ? { seal, signature } : undefined;
}

/** What a text says that its file shows; undefined if it has no place for that. */
export function readShown(text: string): string | undefined {
	return placesIn(text)?.shown.exec(text)?.[2];
}

/** A text file (SVG, JSON) with its seal filled in. */
export function sealText(text: string, signer: Signer | undefined): string {
	const blanked = blankSeal(text);
	return fillSeal(blanked, sealOf(new TextEncoder().encode(blanked), signer));
}

/** Whether a text file is as it was sealed. */
export function isTextIntact(text: string): boolean {
	return readSeal(text)?.seal === sha256(new TextEncoder().encode(blankSeal(text)));
}
