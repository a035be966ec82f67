/** The look of the guide as a web page in one file; on paper it keeps an entry together. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#12161c;--body:#2a323d;--muted:#5a6472;--accent:#1d4ed8;--line:#dfe3e9;--ground:#fff;--tint:#eef3fe}
@media (prefers-color-scheme:dark){:root{--ink:#f3f5f8;--body:#d5dae2;--muted:#9aa5b3;--accent:#8fb0ff;--line:#333b47;--ground:#14181e;--tint:#1c2636}}
*{box-sizing:border-box}
body{max-width:46rem;margin:0 auto;padding:2rem 1.25rem;font:1rem/1.55 system-ui,sans-serif;color:var(--body);background:var(--ground);overflow-wrap:anywhere}
h1,h2,h3,b{color:var(--ink)}h1{font-size:1.8rem;line-height:1.2}h2{margin-top:2.5rem;font-size:1.3rem}h3{margin-bottom:.3rem;font-size:1.05rem}
header p,small,.detail{color:var(--muted)}header p{margin:.2rem 0}small{white-space:nowrap}
a{color:var(--accent)}nav ol{columns:2;padding-left:1.3rem}
main ul{list-style:none;margin:0;padding:0}li{margin:.7rem 0}nav li{margin:.2rem 0}li p{margin:0}
.detail{font-size:.9rem}label{display:flex;gap:.6rem;align-items:flex-start}input{margin-top:.35rem;flex:none}
blockquote{margin:.3rem 0 .3rem;padding-left:.7rem;border-left:3px solid var(--line);font-size:.93rem}
cite{font-style:normal;white-space:nowrap}.note{padding:.3rem .6rem;background:var(--tint)}
@media print{body{max-width:none;padding:0;font-size:10pt}nav{display:none}li,blockquote{break-inside:avoid}h2,h3{break-after:avoid}}
`;
