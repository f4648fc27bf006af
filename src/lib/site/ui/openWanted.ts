/** Opens what the address names and what it is folded in: not every browser does so before it goes there. */
export function openWanted(): void {
	const open = () => {
		const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		for (let fold = wanted?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
	};
	addEventListener('hashchange', open);
	open();
}
