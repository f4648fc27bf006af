/** Files in a document that stand for a picture. */
import { readPngSize } from '../../../png/chunks';
import { isStretched, STRETCHED, type Face } from '../placed';
import type { Entries } from '../../../zip/archive';

export function fileFace(entries: Entries, name: string): Face {
	const bytes = entries[name];
	return bytes
		? { kind: 'file', name, bytes }
		: { kind: 'absent', why: `The report names ${name}, which is not in it.` };
}

/** @param address of what the report only points at; it is not asked for, since that would tell who reads */
export function absentFace(address: string): Face {
	return {
		kind: 'absent',
		why: `It is not in the report, which shows what lies at ${address}: that was not looked at.`
	};
}

/** A sentence if the box has other proportions than the picture, as far as that can be told. */
export function stretchWords(
	box: { readonly width: number; readonly height: number } | undefined,
	face: Face
): string[] {
	return isStretched(box, sizeOf(face)) ? [STRETCHED] : [];
}

function sizeOf(face: Face): { readonly width: number; readonly height: number } | undefined {
	if (face.kind !== 'file') return undefined;
	try {
		return readPngSize(face.bytes);
	} catch {
		// A drawing or a photograph: its size is not needed for anything else.
		return undefined;
	}
}
