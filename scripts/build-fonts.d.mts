export declare function buildFonts(): Promise<unknown>;
