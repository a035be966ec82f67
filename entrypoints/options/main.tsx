import { mountFace } from '../../src/ui/mount';
import { Options } from '../../src/ui/options/options';

mountFace(Options, 'options');
