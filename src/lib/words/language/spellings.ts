/** A cell of the tables of units and currencies → all its spellings: "mile(s), mi" is mile, miles and mi. */
export function spellings(cell = ''): string[] {
	return cell
		.split(/,\s*/)
		.filter((spelling) => spelling !== '')
		.flatMap((spelling) =>
			spelling.includes('(s)') ? [spelling.replace('(s)', ''), spelling.replace('(s)', 's')] : [spelling]
		);
}
