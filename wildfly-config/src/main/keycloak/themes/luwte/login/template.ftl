<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- The frame of every page of the identity provider: the way out first, help, one heading, one thing to do. A page fills
     it through the sections header, form and info. Style, typeface, pictures and the script of the way out are those of the
     site: the build lays them into resources/site. -->
<#macro registrationLayout displayInfo=false displayMessage=true script="" bodyClass="" displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<#local own = url.resourcesPath>
<#local shared = url.resourcesPath + "/site">
<!DOCTYPE html>
<html lang="${lang}" dir="${((locale.rtl)!false)?then('rtl', 'ltr')}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex, nofollow">
    <title>${heading?markup_string?replace("<[^>]+>", "", "r")?trim?no_esc} – ${msg("luwte.brand")}</title>
    <link rel="icon" type="image/svg+xml" href="${shared}/favicon.svg">
    <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="${shared}/atkinson-regular-latin.woff2">
    <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="${shared}/atkinson-bold-latin.woff2">
    <link rel="stylesheet" href="${shared}/luwte.css">
    <link rel="stylesheet" href="${own}/css/door.css">
    <script src="${shared}/exit.js" defer></script>
    <script src="${own}/js/door.js" defer></script>
    <#if script?has_content>
    <script src="${own}/js/${script}" defer></script>
    </#if>
<#-- With the space the identity provider finds no place for its inline script, which our policy forbids; door.js does its work. -->
</head >
<body class="at-door" data-page-id="login-${pageId}">
    <section class="topbar" aria-label="${msg("luwte.bar")}">
        <div class="topbar-inner">
            <div class="exit">
                <a id="exit" class="exit-link" href="${site()}/leave" rel="nofollow noreferrer" data-neutral="${properties.luwteNeutralSite}"
                   data-title="${msg("luwte.exit.title")}" data-once="${msg("luwte.exit.once")}" data-twice="${msg("luwte.exit.twice")}"
                   data-leaving="${msg("luwte.exit.leaving")}" data-timeout="${msg("luwte.exit.timeout")}"><@icon "log-out" "icon-flip"/><span>${msg("luwte.exit")}</span><span class="exit-dots" aria-hidden="true"><i></i><i></i><i></i></span></a>
                <span class="exit-keys">${msg("luwte.exit.keys")}</span>
                <a class="exit-help" href="${site()}/help"><@icon "phone"/>${msg("luwte.help")}</a>
                <span id="exit-status" class="visually-hidden" role="status"></span>
            </div>
            <div class="help-now">
                <a class="help-now-title" href="${site()}/help">${msg("luwte.help")}</a>
                <ul>
                    <li><a href="tel:112"><b>112</b> <span>${msg("luwte.help.112")}</span></a></li>
                    <li><a href="tel:116006"><b>116 006</b> <span>${msg("luwte.help.116006")}</span></a></li>
                    <li><a href="tel:113"><b>113</b> <span>${msg("luwte.help.113")}</span></a></li>
                </ul>
            </div>
        </div>
    </section>
    <header class="site-header">
        <div class="site-header-inner">
            <a class="brand" href="${site()}/"><@icon "mark"/>${msg("luwte.brand")}</a>
            <#if realm.internationalizationEnabled && locale.supported?size gt 1>
            <ul class="languages">
                <#list locale.supported as other>
                <#if other.languageTag != locale.currentLanguageTag>
                <li><a href="${other.url}" lang="${other.languageTag}" hreflang="${other.languageTag}"><@icon "globe"/>${msg("luwte.language." + other.languageTag)}</a></li>
                </#if>
                </#list>
            </ul>
            </#if>
        </div>
    </header>
    <main id="main" class="door">
        <div class="door-card">
            <h1 id="kc-page-title">${heading}</h1>
            <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
            <p class="who">${msg("luwte.signingInAs")} <b id="kc-attempted-username">${auth.attemptedUsername}</b>. <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("luwte.notYou")}</a></p>
            </#if>
            <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
            <div class="note note-${message.type}" role="${(message.type == "error")?then("alert", "status")}"><p>${message.summary}</p></div>
            </#if>
            <#nested "form">
            <#if auth?has_content && auth.showTryAnotherWayLink()>
            <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
                <button id="try-another-way" class="link-button" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
            </form>
            </#if>
            <#if displayInfo>
            <div class="other-way"><#nested "info"></div>
            </#if>
        </div>
        <p class="back"><a href="${site()}/"><@icon "arrow-left" "icon-flip"/>${msg("luwte.back")}</a></p>
    </main>
    <svg class="scene" aria-hidden="true" focusable="false"><use href="${shared}/landscape-dunes.svg#scene"/></svg>
    <footer class="site-footer">
        <div class="site-footer-inner">
            <ul>
                <li><a href="${site()}/policy/privacy">${msg("luwte.privacy")}</a></li>
                <li><a href="${site()}/safety">${msg("luwte.safety")}</a></li>
            </ul>
            <p>${msg("luwte.watch")}</p>
        </div>
    </footer>
</body>
</html>
</#macro>

<#-- The address of the site in the language of the page. -->
<#function site><#return properties.luwtePublicUrl + (lang == "nl")?then("", "/" + lang)></#function>

<#macro icon name kind=""><svg class="icon<#if kind?has_content> ${kind}</#if>" aria-hidden="true" focusable="false"><use href="${url.resourcesPath}/site/sprite.svg#${name}"/></svg></#macro>
