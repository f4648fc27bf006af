/** Of a page whose parts have addresses: one that names none of them is told. What tells it is loaded then, and else never. */
export function watchParts(): void {
	addEventListener('hashchange', () => void follow());
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => void follow(), { once: true });
	else void follow();
}

async function follow(): Promise<void> {
	if (location.hash.length < 2 || document.getElementById(location.hash.slice(1))) return;
	const { tellUnknownAnchor } = await import('./unknownAnchor');
	tellUnknownAnchor();
}
