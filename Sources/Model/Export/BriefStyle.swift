/// How a brief looks as a page: by day and night, on a phone and on paper.
enum BriefStyle {
  static let sheet = """
    :root{color-scheme:light dark;--paper:#fdfdfb;--ink:#1d1f21;--faint:#5d6267;--rule:#d9dbd6;
    --link:#0a5a8a;--mark:#b4410e;--wash:#f1f2ee}
    @media(prefers-color-scheme:dark){:root{--paper:#16181a;--ink:#e4e4df;--faint:#a0a5a9;
    --rule:#393d40;--link:#7dbbe2;--mark:#f0a070;--wash:#202326}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:52rem;background:var(--paper);
    color:var(--ink);font:1rem/1.55 Charter,"Bitstream Charter","Iowan Old Style",Georgia,
    "DejaVu Serif",serif;overflow-wrap:anywhere}
    h1,h2,h3,h4,h5,nav,dl,.kicker,.kind,.when,figcaption,svg text{font-family:system-ui,"Segoe UI",
    Roboto,"Noto Sans","DejaVu Sans",sans-serif}
    h1{font-size:1.9rem;line-height:1.2;margin:0 0 1rem}
    h2{font-size:1.35rem;line-height:1.25;margin:2.75rem 0 1rem;padding-top:.75rem;
    border-top:2px solid var(--ink)}
    h3{font-size:1.05rem;margin:2rem 0 .75rem}
    h4{font-size:1rem;line-height:1.35;margin:0 0 .25rem}
    h5{font-size:.85rem;margin:.5rem 0 .1rem;color:var(--faint)}
    p{margin:0 0 .6rem}
    ul{margin:.25rem 0 1rem;padding-left:1.2rem}
    li{margin-bottom:.35rem}
    a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
    a:focus-visible{outline:2px solid var(--mark);outline-offset:2px}
    .kicker{margin:0;color:var(--faint);font-size:.85rem;letter-spacing:.04em}
    dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:0 0 1rem;
    font-size:.9rem}
    dt{color:var(--faint)}
    dd{margin:0}
    code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.85em}
    pre{margin:0 0 1rem;padding:.75rem 1rem;background:var(--wash);border:1px solid var(--rule);
    white-space:pre-wrap}
    nav ol{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none;
    font-size:.9rem}
    .note{color:var(--faint);font-size:.9rem}
    .kind{font-size:.8rem;font-weight:400;color:var(--faint)}
    .cite{font-size:.8em;color:var(--faint)}
    .cite a{text-decoration:none;white-space:nowrap}
    .cite a:hover{text-decoration:underline}
    .entry{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:0 1.25rem;padding:.7rem 0 .3rem;
    border-top:1px solid var(--rule)}
    .entry .when{font-size:.9rem;line-height:1.4;margin:.1rem 0 0}
    .entry .when .cite{display:block}
    .d1>div{padding-left:1rem}.d2>div{padding-left:2rem}.d3>div{padding-left:3rem}
    .details{font-size:.88rem;color:var(--faint)}
    .toll{padding:.9rem 0 .2rem;border-top:1px solid var(--rule)}
    .toll ul{font-size:.92rem}
    figure{margin:.75rem 0 1rem}
    figcaption{font-size:.8rem;color:var(--faint);margin-top:.25rem}
    svg{display:block;width:100%;height:auto}
    svg text{font-size:22px;fill:var(--ink)}
    svg .tick{font-size:20px;fill:var(--faint)}
    svg .label{fill:var(--faint)}
    svg .figure{font-weight:600}
    svg .grid{stroke:var(--rule);stroke-width:2}
    svg .axis{stroke:var(--faint);stroke-width:2}
    svg .line{stroke:var(--mark);stroke-width:5}
    svg .arrow,svg .point{fill:var(--mark)}
    svg .bar{fill:var(--link)}
    svg .planned{fill:none;stroke:var(--link);stroke-width:2}
    svg .span{stroke:var(--link);stroke-width:5}
    svg .or{stroke:var(--link);stroke-width:4;stroke-dasharray:4 6}
    svg .hatch{stroke:var(--rule);stroke-width:3}
    .sources article{border-top:1px solid var(--rule)}
    .sources h3{margin-top:1rem}
    .sources li{font-size:.9rem}
    .back{font-size:.8rem;color:var(--faint)}
    .back a{padding:.2em;text-decoration:none}
    :target{background:var(--wash);outline:.3rem solid var(--wash)}
    @media(max-width:36rem){body{padding:1.25rem 1rem 3rem}h1{font-size:1.5rem}
    svg .tick{font-size:25px}
    .entry{display:block}.entry .when{margin-bottom:.15rem}.entry .when .cite{display:inline}
    .d1>div{padding-left:.6rem}.d2>div{padding-left:1.2rem}.d3>div{padding-left:1.8rem}
    dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.4rem}
    .cite a{white-space:normal}}
    @media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--faint:#444;--rule:#bbb;--link:#000;
    --mark:#000;--wash:#fff}
    @page{margin:18mm 16mm}
    html{font-size:9.5pt}
    body{max-width:none;padding:0}
    nav,.back{display:none}
    a{text-decoration:none}
    h1,h2,h3,h4,h5{break-after:avoid}
    h2{margin-top:1.5rem}
    .entry,.toll{padding-top:.4rem}
    p,li{orphans:3;widows:3}
    figure,li,pre,.when{break-inside:avoid}
    pre{border:1px solid #888}
    svg{max-height:9cm;print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    """
}
