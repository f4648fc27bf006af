/** Once the browser has painted what was changed before: what takes long after a press comes then, so that the press is seen at once. */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
	});
}
