<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- Forgotten password. Nothing on this page differs for a name that exists and one that does not. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayInfo=true displayMessage=!messagesPerField.existsError("username", "code"); section>
    <#if section == "header">
        ${msg("luwte.reset.title")}
    <#elseif section == "form">
        <#if luwteResetSent!false>
        <div class="note" role="status"><p>${msg("luwte.reset.sent")}</p></div>
        </#if>
        <p class="lead">${msg("luwte.reset.lead")}</p>
        <form id="luwte-reset" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="username" label=msg("username") value=luwteResetName!"" autocomplete="username"/>
            <@field.input name="code" label=msg("luwte.reset.code") hint=msg("luwte.reset.codeHint")/>
            <@buttons.actionGroup><@buttons.button id="reset-check" name="check" value="on" label="luwte.reset.check"/></@buttons.actionGroup>
            <h2>${msg("luwte.reset.noCode")}</h2>
            <p>${msg("luwte.reset.mail")}</p>
            <@buttons.actionGroup><@buttons.button id="reset-send" name="send" value="on" label="luwte.reset.send" kind="button-quiet"/></@buttons.actionGroup>
        </form>
    <#elseif section == "info">
        <p>${msg("luwte.reset.nothing")}</p>
        <p><a href="${url.loginUrl}">${msg("doLogIn")}</a></p>
    </#if>
</@layout.registrationLayout>
