import NearestFigure from '../../NearestFigure.svelte';
import { component, startIslands } from '../startIslands';

await startIslands({ NearestFigure: component(NearestFigure) });
