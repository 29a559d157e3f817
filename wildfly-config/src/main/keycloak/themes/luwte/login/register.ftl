<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- A login name and a password, nothing else (privacy-safety.md G.2). A field that somebody adds to the user profile
     does not appear here by itself: asking more takes a decision. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
    <#if section == "header">
        ${msg("registerTitle")}
    <#elseif section == "form">
        <p class="lead">${msg("luwte.register.intro")}</p>
        <form id="kc-register-form" action="${url.registrationAction}" method="post" novalidate>
            <@field.input name="username" label=msg("username") hint=msg("luwte.register.username") autocomplete="username"
                value=(register.formData.username)!"" error=kcSanitize(messagesPerField.get("username"))?no_esc/>
            <@field.password name="password" label=msg("password") hint=msg("luwte.register.password") autocomplete="new-password"/>
            <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"/>
            <@field.sharedDevice/>
            <div class="note">
                <p><b>${msg("luwte.register.keep.title")}</b> ${msg("luwte.register.keep")}</p>
            </div>
            <@buttons.actionGroup><@buttons.button id="kc-register" label="doRegister"/></@buttons.actionGroup>
        </form>
        <div class="other-way">
            <p>${msg("luwte.register.known")} <a href="${url.loginUrl}">${msg("doLogIn")}</a></p>
        </div>
    </#if>
</@layout.registrationLayout>
