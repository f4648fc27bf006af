/** What is read of a brand's fonts. Apart from what reads them, which pages do not have. */
import type { FontRole } from '../../fonts/role';

/** Where the fonts of a family are: a package of npm, or files of one’s own with their licence. */
interface FamilyRecord {
	readonly package?: string | undefined;
	readonly licence?: string | undefined;
}

/** `brand.fonts`, as its schema has it. Written out, since programs outside have it without the library of schemas. */
export interface FontsRecord {
	readonly serif?:
		| (FamilyRecord & {
				readonly body: string;
				readonly title?: string | undefined;
				readonly quote?: string | undefined;
		  })
		| undefined;
	readonly sans?: (FamilyRecord & { readonly text: string; readonly strong?: string | undefined }) | undefined;
}

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
