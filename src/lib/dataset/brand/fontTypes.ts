/** What is read of a brand's fonts. Apart from what reads them, which pages do not have. */
import type { FontRole } from '../../fonts/role';
import type { BrandRecord } from '../schema/brand';

export type FontsRecord = NonNullable<BrandRecord['fonts']>;

/** A font for each role that the brand has one for; of roles that it leaves out, the family's first. */
export interface BrandFont {
	readonly role: FontRole;
	readonly family: string;
	readonly bytes: Uint8Array;
	/** Code points for which it has a glyph. */
	readonly has: ReadonlySet<number>;
	/** Whether it is to be cut at the weight of its role. */
	readonly isVariable: boolean;
}

/** What is wrong with a font, and where in `brand.fonts` it stands. */
export interface FontFault {
	readonly path: readonly string[];
	readonly message: string;
	readonly expected: string;
	readonly mend?: string;
}

export interface BrandFonts {
	readonly fonts: readonly BrandFont[];
	readonly faults: readonly FontFault[];
}
