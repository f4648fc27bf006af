import MissingFile from '../../shell/MissingFile.svelte';
import NearestFigure from '../../shell/NearestFigure.svelte';
import { component, startIslands } from '../startIslands';

await startIslands({ MissingFile: component(MissingFile), NearestFigure: component(NearestFigure) });
