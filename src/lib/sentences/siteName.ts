/** The name of the program, and of every site that has no brand. */
export const HOUSE_NAME = 'Cited Figures';

/** Whose site a figure, its files and its pages are of. */
export function siteName({ brand }: { readonly brand?: { readonly name: string } | undefined }): string {
	return brand?.name ?? HOUSE_NAME;
}
