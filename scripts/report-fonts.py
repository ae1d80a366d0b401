#!/usr/bin/env python3
"""Makes the fonts that reports carry, from the app's: one weight a file, so that a PDF can embed them as they are.

The signs U+02BB and U+02BC are left out: they share their drawings with the quotation marks U+2018 and U+2019, and text that
is copied from a PDF would have them in the place of those. The licence of Source Serif keeps its name for the original, so
all are renamed. Needs fonttools and brotli; run from the root: python3 scripts/report-fonts.py
"""
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SERIF, ITALIC, SANS = 'source-serif-4-latin-opsz-normal', 'source-serif-4-latin-wght-italic', 'libre-franklin-latin-wght-normal'
MADE = {
    'report-serif': (SERIF, {'wght': 400, 'opsz': 10}),
    'report-serif-bold': (SERIF, {'wght': 600, 'opsz': 12}),
    'report-serif-italic': (ITALIC, {'wght': 400}),
    'report-sans': (SANS, {'wght': 400}),
    'report-sans-bold': (SANS, {'wght': 600}),
}
SHARED = {0x02BB, 0x02BC}
FAMILY, FULL, POSTSCRIPT, TYPOGRAPHIC = 1, 4, 6, 16

for name, (source, place) in MADE.items():
    font = instantiateVariableFont(TTFont(f'fonts/{source}.woff2'), place)
    options = Options(layout_features=['kern', 'tnum', 'lnum', 'mark', 'mkmk', 'ccmp', 'locl'], name_IDs=['*'], hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=set(font.getBestCmap()) - SHARED)
    subsetter.subset(font)
    for record in font['name'].names:
        if record.nameID in (FAMILY, FULL, TYPOGRAPHIC):
            record.string = name.replace('-', ' ').title()
        if record.nameID == POSTSCRIPT:
            record.string = name.title().replace('-', '')
    font.flavor = 'woff2'
    font.save(f'fonts/{name}.woff2')
