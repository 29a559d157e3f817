<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=((message.type)!"") == "error" && !messagesPerField.existsError("totp", "userLabel"); section>
    <#if section == "header">
        ${msg("loginTotpTitle")}
    <#elseif section == "form">
        <p class="lead">${msg("luwte.totp.why")}</p>
        <ol class="steps">
            <li>
                <h2>${msg("luwte.totp.app")}</h2>
                <p>${msg("luwte.totp.apps")}</p>
                <ul>
                    <#list totp.supportedApplications as app>
                    <li>${msg(app)}</li>
                    </#list>
                </ul>
                <p class="hint">${msg("luwte.totp.shared")}</p>
            </li>
            <#if (mode!"") == "manual">
            <li>
                <h2>${msg("luwte.totp.key")}</h2>
                <p>${msg("luwte.totp.keyHow")}</p>
                <p><code id="kc-totp-secret-key" class="secret">${totp.totpSecretEncoded}</code></p>
                <p class="hint">${msg("luwte.totp.settings", totp.policy.digits, totp.policy.period, totp.policy.algorithmKey)}</p>
                <p><a id="mode-barcode" href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a></p>
            </li>
            <#else>
            <li>
                <h2>${msg("luwte.totp.scan")}</h2>
                <p>${msg("luwte.totp.scanHow")}</p>
                <img id="kc-totp-secret-qr-code" class="square" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("luwte.totp.square")}">
                <p><a href="otpauth://totp/${msg("luwte.totp.label")?url("UTF-8")}?secret=${totp.totpSecretEncoded?replace(" ", "")}&amp;algorithm=${totp.policy.algorithmKey}&amp;digits=${totp.policy.digits}&amp;period=${totp.policy.period}">${msg("luwte.totp.here")}</a></p>
                <p><a id="mode-manual" href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a></p>
            </li>
            </#if>
            <li>
                <h2>${msg("luwte.totp.code")}</h2>
                <form id="kc-totp-settings-form" action="${url.loginAction}" method="post" novalidate>
                    <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
                    <#if mode??>
                    <input type="hidden" name="mode" value="${mode}">
                    </#if>
                    <@field.input name="totp" label=msg("authenticatorCode") hint=msg("luwte.totp.codeHow") autocomplete="one-time-code"/>
                    <@field.input name="userLabel" label=msg("loginTotpDeviceName") hint=msg("luwte.totp.name")/>
                    <@field.logoutOthers/>
                    <@buttons.actionGroup>
                        <@buttons.button id="saveTOTPBtn" label="luwte.totp.save"/>
                        <@buttons.cancel/>
                    </@buttons.actionGroup>
                </form>
            </li>
        </ol>
    </#if>
</@layout.registrationLayout>
