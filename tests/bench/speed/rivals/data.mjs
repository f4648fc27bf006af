/** What all rivals draw: two bars, their names, an axis. */
export const BARS = [
	{ name: 'prewar', value: 150 },
	{ name: '2023', value: 240 }
];
export const SIZE = { width: 640, height: 360 };
