/** What is said of a logo. Apart from what reads it, which pages do not have. */

/** Every page asks for it. */
export const LOGO_BYTES = 40_000;

/**
 * How wide and high a picture is, in its own pixels or units.
 * @throws {LogoFault} if it is no picture that a page can show
 */
export type ReadLogo = (bytes: Uint8Array, kind: 'svg' | 'png') => { readonly width: number; readonly height: number };

/** Why a file is refused: its message goes on after the file’s name, "holds a script". */
export class LogoFault extends Error {
	constructor(
		message: string,
		/** "a picture in PNG". */
		readonly expected: string
	) {
		super(message);
	}
}
